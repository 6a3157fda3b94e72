import { Big } from 'big.js'
import { atPointer } from '../../specs/formats/pointer.ts'
import type { TestWorld } from '../../testing/index.ts'
import { isContradicted, type Records } from './records.ts'

/** A callback that the gateway has acknowledged. */
export interface Told {
  readonly name: string
  readonly body: string
}

/** What the gateway has acknowledged must be in its records: as the status of the payout, or as a contradiction. */
export function unheard({ payouts }: Records, told: readonly Told[]): string[] {
  const byId = new Map(payouts.map((payout) => [payout.id, payout]))
  return told.flatMap(({ name, body }) => {
    const json: unknown = JSON.parse(body)
    const at = (pointer: string): string => String(atPointer(json, pointer))
    const isAirtime = name === 'transactionUpdated'
    const payout = byId.get(at(isAirtime ? '/external_id' : '/requestMetadata/transactionId'))
    // While the provider has not answered, a reversal is a question.
    if (payout === undefined || isContradicted(payout) || payout.disputed !== null) return []
    const { id, status, receiver, amount, asked_amount, asked_unit } = payout
    const [asked, stated] = isAirtime
      ? [`${asked_amount} ${asked_unit} ${receiver}`, airtimeIn(at)]
      : [`${new Big(amount).div(100)} SLE ${receiver}`, moneyIn(at)]
    if (asked !== stated) return [`payout ${id} of ${asked} has no flag, and the gateway has heard of ${stated}`]
    const said = meanings[at(isAirtime ? '/status/class/message' : '/status')]
    return said === undefined || said.includes(status)
      ? []
      : [`payout ${id} is ${status}, and was told to be ${said[0]}`]
  })
}

/** What a payout may be after it was told that it has ended in some way. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  Success: ['Completed'],
  Failed: ['Failed'],
  COMPLETED: ['Completed', 'Reversed'],
  REJECTED: ['Failed'],
  DECLINED: ['Failed'],
  CANCELLED: ['Failed'],
  REVERSED: ['Reversed'],
}

type At = (pointer: string) => string

function airtimeIn(at: At): string {
  const amount = new Big(at('/requested_values/destination/amount'))
  return `${amount} ${at('/requested_values/destination/unit')} ${at('/credit_party_identifier/mobile_number')}`
}

function moneyIn(at: At): string {
  const [unit, amount = '0'] = at('/value').split(' ')
  return `${new Big(amount)} ${unit} ${at('/destination')}`
}

/** The callbacks about payouts that the gateway has answered with 200. What is told of authorisations makes it ask. */
export async function acknowledged(world: TestWorld): Promise<readonly Told[]> {
  const sent = await world.callbacks()
  const ofPayments = sent.filter(({ name }) => name === 'paymentNotification' || name === 'transactionUpdated')
  return ofPayments.filter(({ attempts }) => attempts.some(({ status }) => status === 200))
}
