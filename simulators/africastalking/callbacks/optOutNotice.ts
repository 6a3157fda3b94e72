import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { OptOut } from '../../subscribers/index.ts'
import type { Context } from '../context.ts'
import { sendToDashboard } from './sendToDashboard.ts'

/** Tells the customer that a subscriber has opted out of a sender, if a URL is set. @see docs/africastalking.md#opt-outs */
export function optOutNotice({ sender, number }: OptOut, context: Context): void {
  const notice: components['schemas']['OptOutNotice'] = { senderId: sender, phoneNumber: number }
  sendToDashboard(
    {
      name: 'optOutNotice',
      setting: 'optOuts',
      about: number,
      contentType: 'application/x-www-form-urlencoded',
      content: () => notice,
    },
    context,
  )
}
