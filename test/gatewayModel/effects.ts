import type { Yard } from './yard.ts'

/** A payment that a provider has made, or is about to make, for the gateway. */
export interface Effect {
  readonly provider: 'africastalking' | 'dtone'
  /** The provider's own id. */
  readonly id: string
  /** The payout that the gateway has named. */
  readonly payout: string | undefined
  readonly number: string
  /** Minor units of SLE; undefined where the provider pays in another currency. */
  readonly amount: number | undefined
  readonly state: 'paid' | 'open' | 'failed' | 'reversed'
}

/** All payments in the state of the providers. */
export function effectsIn({ simulators }: Pick<Yard, 'simulators'>, name: string): Effect[] {
  const world = simulators.worlds.get(name)
  if (world === undefined) throw new Error(`there is no world ${name}`)
  const { payments } = simulators.africastalking.contextOf(world).state
  const { transactions } = simulators.dtone.contextOf(world).state
  return [
    ...[...payments.values()].filter(isPayout).map(
      ({ id, metadata, destination, value, status }): Effect => ({
        ...{ provider: 'africastalking', id, number: destination.name, amount: value.amount / 100 },
        payout: metadata['transactionId'],
        state: status === 'Success' ? 'paid' : status === 'Failed' ? 'failed' : 'open',
      }),
    ),
    ...[...transactions.values()].map(
      ({ id, externalId, parties, status }): Effect => ({
        ...{ provider: 'dtone', id: String(id), payout: externalId, amount: undefined, state: stateOf(status) },
        number: parties.credit_party_identifier?.mobile_number ?? '',
      }),
    ),
  ]
}

/** Payments of subscribers have laws of their own. @see cardLaws.ts */
function isPayout({ category }: { readonly category: string }): boolean {
  return category !== 'MobileCheckout'
}

function stateOf(status: string): Effect['state'] {
  if (status.startsWith('COMPLETED')) return 'paid'
  if (status.startsWith('REVERSED')) return 'reversed'
  return /^(REJECTED|DECLINED|CANCELLED)/.test(status) ? 'failed' : 'open'
}

/** The messages that Africa's Talking has taken more often than clients want them to be sent, in words. */
export function tooManyMessages(
  { simulators }: Pick<Yard, 'simulators'>,
  name: string,
  wanted: ReadonlyMap<string, number>,
): string[] {
  const world = simulators.worlds.get(name)
  if (world === undefined) throw new Error(`there is no world ${name}`)
  const counts = new Map<string, number>()
  for (const { text, number } of simulators.africastalking.contextOf(world).state.messages.values()) {
    const message = `${text} to ${String(number)}`
    if (wanted.has(message)) counts.set(message, (counts.get(message) ?? 0) + 1)
  }
  return [...counts].flatMap(([message, count]) =>
    count > (wanted.get(message) ?? 0) ? [`${message} is sent ${count} times, for ${wanted.get(message)} wishes`] : [],
  )
}
