import type { HttpCall } from '../httpCalls.ts'
import type { Payout, Rail, Submission } from '../rail.ts'
import { groupRecipients } from './groupRecipients.ts'
import { africasTalkingLookUp } from './lookUp.ts'
import { mobileB2B } from './mobileB2B.ts'
import { mobileB2C } from './mobileB2C.ts'
import type { AfricasTalkingOptions } from './options.ts'
import type { PaymentQueries } from './paymentQueries.ts'

/** Payouts in Sierra Leone: to mobile money by B2C, to banks by B2B. @see docs/gateway.md#providers */
export function africasTalkingPayouts(options: AfricasTalkingOptions, pay: HttpCall, queries: PaymentQueries): Rail {
  const [toWallets, toBank] = [mobileB2C(options, pay), mobileB2B(options, pay)]
  return {
    ...{ name: 'africastalking', group, recognises: false, lookUp: africasTalkingLookUp(queries) },
    async submit(payouts, unit, note) {
      if (!payouts.some(isToBank)) return toWallets(payouts, unit, note)
      const answers: Submission[] = []
      for (const payout of payouts) answers.push(await toBank(payout, unit))
      return answers
    },
  }
}

/** A request pays one account, or up to ten numbers. */
function group<Each extends Payout>(payouts: readonly Each[]): Each[][] {
  const toBanks = payouts.filter(isToBank)
  return [...groupRecipients(payouts.filter((payout) => !isToBank(payout))), ...toBanks.map((payout) => [payout])]
}

function isToBank({ channel }: Payout): boolean {
  return channel === 'BankTransfer'
}
