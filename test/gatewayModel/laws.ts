import type { Books } from '../../gateway/index.ts'
import type { Effect } from './effects.ts'
import { isContradicted, type Records } from './records.ts'
import { nameOf } from './wishes.ts'
import { clients } from './yard.ts'

/** What is known of the gateway and the providers at one moment. */
export interface Sight extends Records {
  readonly books: Books
  readonly effects: readonly Effect[]
  /** How often each client wants so much to be paid to each number, by `nameOf`. */
  readonly wanted: ReadonlyMap<string, number>
  /** The receivers on the blocklist, with the status of each payout to them at that moment. */
  readonly listed: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** What each float has gained by cards and phones, by the id of the client. */
  readonly gains: ReadonlyMap<string, number>
}

/** Which laws are broken now, in words. They hold at each moment at which nothing is under way in the gateway. */
export function brokenLaws(sight: Sight): string[] {
  return [
    ...payoutLaws(sight),
    ...wishLaws(sight),
    ...itemLaws(sight),
    ...fraudLaws(sight),
    ...ledgerLaws(sight),
    ...reconciliationLaws(sight),
  ]
}

/** Which laws are broken after enough time without trouble. */
export function brokenEnds({ payouts, items }: Records): string[] {
  const byId = new Map(payouts.map((payout) => [payout.id, payout]))
  const open = payouts.filter(({ status }) => status === 'Processing' || status === 'Pending')
  return [
    ...open.map(({ id, submission, flags }) => `payout ${id} has not ended: ${submission} ${flags}`),
    ...items.flatMap(({ id, status, transaction_id }) => {
      const payout = transaction_id === null ? undefined : byId.get(transaction_id)
      if (status === 'Pending' || payout === undefined || isContradicted(payout)) return []
      const expected = payout.status === 'Completed' ? 'Processed' : 'Failed'
      return status === expected ? [] : [`item ${id} is ${status}, and its payout ${payout.status}`]
    }),
  ]
}

/** One payout is one payment at most. Completed is exactly one, and Failed is none. */
function payoutLaws({ payouts, effects }: Sight): string[] {
  const broken: string[] = []
  const rows = new Map(payouts.map((payout) => [payout.id, payout]))
  for (const { provider, id, payout, number, amount } of effects) {
    const row = payout === undefined ? undefined : rows.get(payout)
    if (row === undefined) broken.push(`payment ${id} of ${provider} is for no payout that is written down`)
    else if (row.provider !== provider || row.receiver !== number || (amount ?? row.amount) !== row.amount)
      broken.push(`payment ${id} of ${provider} is not what payout ${row.id} asks for`)
  }
  for (const { id, status } of payouts) {
    const own = effects.filter(({ payout, state }) => payout === id && state !== 'failed').map(({ state }) => state)
    if (own.length > 1) broken.push(`payout ${id} was paid ${own.length} times`)
    const [state = 'none'] = own
    if (!allowed[status]?.includes(state)) broken.push(`payout ${id} is ${status}, and at the provider ${state}`)
  }
  return broken
}

/** What a payout may be at its provider. A reversal whose callback was lost leaves it Completed. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  Processing: ['none', 'open', 'paid', 'reversed'],
  Completed: ['paid', 'reversed'],
  Failed: ['none'],
  Reversed: ['reversed'],
  Blocked: ['none'],
  Pending: ['none'],
  Expired: ['none'],
}

/** No number is paid more often, or another amount, or by another client, than clients want it to be. */
function wishLaws({ effects, payouts, wanted }: Sight): string[] {
  const rows = new Map(payouts.map((payout) => [payout.id, payout]))
  const counts = new Map<string, number>()
  for (const { payout = '', number, state } of effects) {
    const { client_id: clientId = 'nobody', amount = 0 } = rows.get(payout) ?? {}
    const name = nameOf({ clientId, number, amount })
    if (state === 'paid' || state === 'open') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].flatMap(([name, count]) =>
    count > (wanted.get(name) ?? 0) ? [`${name} is paid ${count} times, for ${wanted.get(name) ?? 0} wishes`] : [],
  )
}

const day = 86_400_000

/** No client passes its limit of a day, and nothing is paid to a receiver once it is on the blocklist. */
function fraudLaws({ payouts, listed }: Sight): string[] {
  const sums = new Map<string, number>()
  for (const payout of payouts) {
    // A payment that was called failed falsely gives its room away.
    if (!standing.includes(payout.status) || isContradicted(payout)) continue
    const name = `${payout.client_id} ${Math.floor(payout.created_at / day)}`
    sums.set(name, (sums.get(name) ?? 0) + payout.amount)
  }
  const broken = [...sums].flatMap(([name, sum]) => {
    const limit = clients.find(({ id }) => name.startsWith(id))?.dailyLimit ?? 0
    return sum > limit ? [`${name} has ${sum}, above the limit of ${limit}`] : []
  })
  const passed = payouts.filter(({ id, receiver, status, submission }) => {
    const before = listed.get(receiver)
    if (before === undefined || status === 'Blocked') return false
    const former = before.get(id)
    return former === undefined || (former === 'Pending' && submission !== 'Waiting')
  })
  return [...broken, ...passed.map(({ id, status }) => `payout ${id} to a listed receiver is ${status}`)]
}

/** What uses up the limit of a day. */
const standing: readonly string[] = ['Pending', 'Processing', 'Completed']

/** One item is one payment at most, over all its attempts. */
function itemLaws({ items, payouts, effects }: Sight): string[] {
  const paid = new Set(effects.flatMap(({ payout, state }) => (state === 'paid' || state === 'open' ? [payout] : [])))
  return items.flatMap(({ id, retry_count }) => {
    const attempts = payouts.filter(({ batch_item_id }) => batch_item_id === id)
    const count = attempts.filter((attempt) => paid.has(attempt.id)).length
    return [
      ...(count > 1 ? [`item ${id} is paid by ${count} attempts`] : []),
      ...(attempts.length > retry_count + 1 ? [`item ${id} has ${attempts.length} attempts`] : []),
    ]
  })
}

/** Every account is the sum of its entries, all are zero together, and each says what the payouts say. */
function ledgerLaws({ books: { accounts, floats }, payouts, gains }: Sight): string[] {
  const sum = (rows: readonly { readonly amount: number }[]): number =>
    rows.reduce((all, { amount }) => all + amount, 0)
  const broken = accounts
    .filter(({ balance, posted }) => balance !== posted)
    .map(({ id, balance, posted }) => `account ${id} has ${balance}, and its entries ${posted}`)
  const total = accounts.reduce((all, { balance }) => all + balance, 0)
  if (total !== 0) broken.push(`all accounts together have ${total}`)
  for (const { id, balance } of accounts) {
    const [kind = '', of = ''] = id.split(':')
    if (kind === 'float' && balance < 0) broken.push(`${id} is ${balance}`)
    const expected =
      kind === 'reserved'
        ? sum(payouts.filter(({ client_id, status }) => client_id === of && status === 'Processing'))
        : kind === 'rail'
          ? sum(payouts.filter(({ provider, status }) => provider === of && status === 'Completed'))
          : balance
    if (balance !== expected) broken.push(`${id} is ${balance}, and the payouts say ${expected}`)
  }
  for (const { id: client, name, float } of clients) {
    const out = sum(
      payouts.filter(
        ({ client_id, status }) => client_id === client && (status === 'Processing' || status === 'Completed'),
      ),
    )
    const gained = gains.get(client) ?? 0
    if (floats[name] !== float + gained - out)
      broken.push(`the float of ${name} is ${floats[name]}, of ${float} and ${gained} less ${out}`)
  }
  return broken
}

/** A provider has debited what is settled at least, and what is settled or doubtful at most. */
function reconciliationLaws({ books, payouts, effects }: Sight): string[] {
  const states = new Map(effects.map(({ payout, state }) => [payout, state]))
  return books.providers.flatMap(({ provider, settled, doubtful }) => {
    const debited = payouts
      .filter((payout) => payout.provider === provider)
      .filter(({ id, status }) => {
        const state = states.get(id)
        // What was taken back is a debit until the gateway has heard of it.
        return state === 'paid' || state === 'open' || (state === 'reversed' && status !== 'Reversed')
      })
      .reduce((sum, { amount }) => sum + amount, 0)
    return settled <= debited && debited <= settled + doubtful
      ? []
      : [`${provider} has debited ${debited}, and ${settled} is settled and ${doubtful} doubtful`]
  })
}
