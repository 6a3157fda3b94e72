import { endOf } from '../africasTalkingModel/outcomes.ts'
import type { Product } from './commands.ts'
import type { Outcome } from './payment.ts'

/** Why a payment to a subscriber fails, by the end of the number. */
const ofNumbers: Readonly<Record<string, string>> = {
  '02': 'The recipient is not a registered subscriber.',
  '03': 'The recipient is barred from receiving payments.',
  '06': 'The user is not within network coverage.',
  '07': 'The operator could not process the payment.',
}

/** Why a payment to a business or a bank fails, by the end of the account. */
const ofAccounts: Readonly<Record<string, string>> = {
  '03': 'The account is closed.',
  '04': 'The receiver is currently unavailable.',
}

/** Tells how a queued payment ends. @see docs/africastalking.md#number-rules */
export function outcomeOf(product: Product, suffix: string): Outcome {
  const { after, status } = endOf(suffix)
  const reasons = product === 'mobileB2C' ? ofNumbers : ofAccounts
  return { after, failure: status === 'Failed' ? reasons[suffix.slice(1)] : undefined }
}

/** Why the bank does not pay although the password is right, by the end of an account. */
export const bankFailures: Readonly<Record<string, string>> = {
  '103': 'The account is closed',
  '112': 'Insufficient funds',
}
