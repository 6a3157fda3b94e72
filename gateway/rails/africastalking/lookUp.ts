import type { JsonReader } from '../../runtime/json.ts'
import { isReceiver } from '../isReceiver.ts'
import type { LookUp, Payout, Rail, Reported } from '../rail.ts'
import { type Payment, readPayment } from './payment.ts'
import type { PaymentList, UnnamedPayment } from './paymentList.ts'
import type { PaymentQueries } from './paymentQueries.ts'

/**
 * Asks what became of payouts: by the provider's id where it is known, else in the list of the product's payments, where the
 * metadata has ours. @see docs/gateway.md#doubtful-mobile-money
 */
export function africasTalkingLookUp({ find, listAround }: PaymentQueries): Rail['lookUp'] {
  return async (payout, unit) => {
    if (payout.provider_reference !== null) {
      const found = await find(payout.provider_reference, unit)
      return 'kind' in found ? found : readFound(found, payout, payout.provider_reference)
    }
    const { list, asOf } = await listAround(payout, unit)
    return list.kind === 'complete' ? search(list, payout, asOf) : list
  }
}

function readFound(found: JsonReader, payout: Payout, transactionId: string): LookUp {
  const payment = readPayment(found)
  if (payment === undefined) return { kind: 'unanswered', reason: 'The provider does not show its own transaction.' }
  const { providerReference, payoutId = payout.id } = payment
  const isOwn = providerReference === transactionId && payoutId === payout.id
  return isOwn ? { kind: 'found', ...payment } : { kind: 'unanswered', reason: 'The answer is about another.' }
}

/** What settles a payout comes first. */
const order: readonly Reported[] = ['Completed', 'Processing', 'Failed']

function search({ named, unnamed }: PaymentList, payout: Payout, asOf: number): LookUp {
  const own = named.get(payout.id)
  if (own === undefined) {
    if (!unnamed.some((payment) => mayBe(payout, payment))) return { kind: 'absent', asOf }
    return { kind: 'unanswered', reason: 'A payment to the same receiver names no payout, so it may be this one.' }
  }
  const readable = [...own.values()].filter((payment): payment is Payment => payment !== undefined)
  const [first, ...others] = readable.sort((a, b) => order.indexOf(a.reported) - order.indexOf(b.reported))
  if (first === undefined) return { kind: 'unanswered', reason: 'The payment has an unknown status.' }
  return { kind: 'found', ...first, others }
}

/** A B2C payment is never a payout to a bank, nor a B2B payment one to a number. */
function mayBe(payout: Payout, { channel, destination }: UnnamedPayment): boolean {
  if (channel !== undefined && channel !== payout.channel) return false
  return destination === undefined || isReceiver(payout, destination)
}
