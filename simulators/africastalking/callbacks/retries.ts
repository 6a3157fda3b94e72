import document from '../../../specs/types/africastalking.generated.json' with { type: 'json' }
import { type RetryPolicy, retryPolicy } from '../../kernel/callbacks/retryPolicy.ts'
import { retries } from '../data/retries.generated.ts'

const {
  '/version1/messaging': messaging,
  '/mobile/b2c/request': mobileB2C,
  '/version1/airtime/send': airtime,
  '/v1/sim-swap': simSwap,
} = document.paths

const repeats = {
  deliveryReport: messaging.post.callbacks.deliveryReport['{$dashboard.deliveryReportUrl}'].post['x-repeats'],
  optOutNotice: document.webhooks.optOutNotice.post['x-repeats'],
  incomingMessage: document.webhooks.incomingMessage.post['x-repeats'],
  subscriptionNotification: document.webhooks.subscriptionNotification.post['x-repeats'],
  paymentNotification:
    mobileB2C.post.callbacks.paymentNotification['{$dashboard.paymentNotificationUrl}'].post['x-repeats'],
  mobileB2CValidation: mobileB2C.post.callbacks.mobileB2CValidation['{$dashboard.b2cValidationUrl}'].post['x-repeats'],
  mobileC2BValidation: document.webhooks.mobileC2BValidation.post['x-repeats'],
  simSwapReport: simSwap.post.callbacks.simSwapReport['{$dashboard.simSwapUrl}'].post['x-repeats'],
  airtimeStatus: airtime.post.callbacks.airtimeStatus['{$dashboard.airtimeStatusUrl}'].post['x-repeats'],
  airtimeValidation: airtime.post.callbacks.airtimeValidation['{$dashboard.airtimeValidationUrl}'].post['x-repeats'],
} as const

type Row = (typeof retries)[number]

export type RetriedCallback = Row['callback']

/**
 * Gives the retry policy of a callback: intervals from the document's `x-repeats`; the time-out in milliseconds and
 * the acknowledging statuses from data/retries.yaml.
 */
export function retryPolicyOf(callback: RetriedCallback): RetryPolicy {
  const { answerWithinSeconds, acknowledged } = retries.find((row) => row.callback === callback) ?? retries[0]
  return retryPolicy(repeats[callback], { timeout: answerWithinSeconds * 1_000, acknowledged })
}
