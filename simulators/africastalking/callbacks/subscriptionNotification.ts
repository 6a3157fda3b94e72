import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { settingsOf } from '../rules/account/settings.ts'
import type { Subscribing } from '../rules/premium/subscriptions.ts'
import { sendToDashboard } from './sendToDashboard.ts'

type SubscriptionNotification = components['schemas']['SubscriptionNotification']

const words = {
  lower: { addition: 'addition', deletion: 'deletion' },
  capital: { addition: 'Addition', deletion: 'Deletion' },
} as const

/** Tells the customer that a subscription has begun or ended, if a URL is set. @see docs/africastalking.md#subscriptions */
export function subscriptionNotification(
  subscribing: Subscribing,
  change: 'addition' | 'deletion',
  context: Context,
): void {
  const { number, shortCode, keyword } = subscribing
  sendToDashboard(
    {
      name: 'subscriptionNotification',
      setting: 'subscriptions',
      about: `${number} ${shortCode} ${keyword}`,
      contentType: 'application/x-www-form-urlencoded',
      content: () => represent(subscribing, words[settingsOf(context).updateTypeCase][change]),
    },
    context,
  )
}

/** Fields in the order of the documentation. */
function represent(
  { number, shortCode, keyword }: Subscribing,
  updateType: SubscriptionNotification['updateType'],
): SubscriptionNotification {
  return { phoneNumber: number, shortCode, keyword, updateType }
}
