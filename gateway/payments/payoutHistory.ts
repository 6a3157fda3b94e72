import { sql } from 'kysely'
import { lockFloat } from '../accounts/float.ts'
import type { Caller } from '../capability/context.ts'
import type { FraudRule } from '../capability/fraudRule.ts'
import { isAmong } from '../database/isAmong.ts'
import { isSqlite } from '../database/isSqlite.ts'
import type { Writing } from '../database/writing.ts'
import { listedAmong } from './blocklist.ts'
import type { CheckedPayout, PayoutHistory } from './fraudFlags.ts'
import { windowsOf } from './fraudRules.ts'

/** What the fraud checks know of a client. Entries of the request at hand are added as they are accepted. */
export interface Past extends PayoutHistory {
  /** `asOne`: the request counts as one payout, so its entries are neither duplicates of each other nor many. */
  add(payout: CheckedPayout, asOne: boolean): void
}

/** A client whose past is locked. */
export interface KnownPayouts {
  /** Reads what the rules need to know about payouts to these receivers; however many, by the same number of statements. */
  about(receivers: readonly string[], rules: readonly FraudRule[]): Promise<Past>
}

const day = 86_400_000

type Payer = Pick<Caller, 'clientId' | 'apiUserId'>

/**
 * The past of a client for the fraud checks. The row of its float stays locked until the database transaction ends, so that two requests
 * at the same time do not both fit under a limit. Callers need no lock of their own; `lockFloat` before it does no harm.
 * @see docs/gateway.md#fraud-flags
 */
export async function payoutHistory(writing: Writing, payer: Payer): Promise<KnownPayouts> {
  await lockFloat(writing, payer.clientId)
  return { about: (receivers, rules) => readPast(writing, payer, [...new Set(receivers)], rules) }
}

async function readPast(
  writing: Writing,
  payer: Payer,
  receivers: readonly string[],
  rules: readonly FraudRule[],
): Promise<Past> {
  const measures = (measure: FraudRule['measure']): boolean => rules.some((rule) => rule.measure === measure)
  const counts = new Map<number, number>()
  for (const window of windowsOf(rules, 'count')) counts.set(window, await readCount(writing, payer, window))
  const repetitions = new Map<number, Map<string, number>>()
  for (const window of windowsOf(rules, 'repetitions'))
    repetitions.set(window, await readRepetitions(writing, payer, receivers, window))
  const dailyLimit = await readDailyLimit(writing, payer)
  const sumOfDay = measures('sumOfDay') ? await readSumOfDay(writing, payer) : 0
  const paid = measures('firstAmount') ? await readPaid(writing, payer, receivers) : new Set<string>()
  const listed = measures('listed') ? await listedAmong(writing.transaction, receivers) : new Set<string>()
  const added = { count: 0, sum: 0, payouts: new Map<string, number>() }
  return {
    count: (window) => (counts.get(window) ?? 0) + added.count,
    sumOfDay: () => sumOfDay + added.sum,
    repetitions: (payout, window) =>
      (repetitions.get(window)?.get(nameOf(payout)) ?? 0) + (added.payouts.get(nameOf(payout)) ?? 0),
    hasPaid: (receiver) => paid.has(receiver),
    isListed: (receiver) => listed.has(receiver),
    dailyLimit,
    add(payout, asOne) {
      if (!asOne) {
        added.count += 1
        added.payouts.set(nameOf(payout), (added.payouts.get(nameOf(payout)) ?? 0) + 1)
      }
      added.sum += payout.amount
      paid.add(payout.receiver)
    },
  }
}

function nameOf({ receiver, amount }: CheckedPayout): string {
  return `${receiver} ${amount}`
}

/** Payouts of an API user that count for its velocity: not Blocked, no items of batches, one for each request that counts as one. */
async function readCount({ transaction, now }: Writing, { apiUserId }: Payer, window: number): Promise<number> {
  const { count } = await transaction
    .selectFrom('transactions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('api_user_id', '=', apiUserId)
    .where('created_at', '>', now - 1_000 * window)
    .where('counted', '=', sql.lit(1))
    .executeTakeFirstOrThrow()
  return count
}

async function readRepetitions(
  { transaction, now }: Writing,
  { clientId }: Payer,
  receivers: readonly string[],
  window: number,
): Promise<Map<string, number>> {
  const rows = await transaction
    .selectFrom('transactions')
    .select(({ fn }) => ['receiver', 'amount', fn.countAll<number>().as('count')])
    .where('client_id', '=', clientId)
    .where(({ ref }) => isAmong(transaction, ref('receiver'), receivers))
    .where('created_at', '>', now - 1_000 * window)
    .where('batch_item_id', 'is', null)
    .where('status', '!=', 'Blocked')
    .groupBy(['receiver', 'amount'])
    .execute()
  return new Map(rows.map((row) => [nameOf(row), row.count]))
}

async function readDailyLimit({ transaction }: Writing, { clientId }: Payer): Promise<number | null> {
  const client = transaction.selectFrom('clients').select('daily_limit').where('id', '=', clientId)
  return (await client.executeTakeFirst())?.daily_limit ?? null
}

/** Payouts that paid or still may, items of batches among them: they use up the limit of their day, and make their receiver a known one. */
const standing = sql`('Pending', 'Processing', 'Completed')`

/** What a client has paid since 00:00 UTC, or may still pay. */
async function readSumOfDay({ transaction, now }: Writing, { clientId }: Payer): Promise<number> {
  const { sum } = await transaction
    .selectFrom('transactions')
    .select(sql<number>`cast(coalesce(sum(amount), 0) as bigint)`.as('sum'))
    .where('client_id', '=', clientId)
    .where('created_at', '>=', now - (now % day))
    .where(sql<boolean>`status in ${standing}`)
    .executeTakeFirstOrThrow()
  return sum
}

/** Those of the receivers that the client has paid, or may still be paying. */
async function readPaid(
  { transaction }: Writing,
  { clientId }: Payer,
  receivers: readonly string[],
): Promise<Set<string>> {
  const list = JSON.stringify(receivers)
  const values = isSqlite(transaction)
    ? sql`select value as receiver from json_each(${list})`
    : sql`select json_array_elements_text(${list}) as receiver`
  const { rows } = await sql<{ readonly receiver: string }>`
    select wanted.receiver from (${values}) as wanted
    where exists (
      select 1 from transactions
      where client_id = ${clientId} and receiver = wanted.receiver and status in ${standing}
    )`.execute(transaction)
  return new Set(rows.map(({ receiver }) => receiver))
}
