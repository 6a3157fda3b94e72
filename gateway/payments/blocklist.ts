import type { Kysely } from 'kysely'
import type { FraudRule } from '../capability/fraudRule.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Tables } from '../database/tables.ts'

/** Those of the receivers, in their normal form, that are on the blocklist. */
export async function listedAmong(database: Kysely<Tables>, receivers: readonly string[]): Promise<Set<string>> {
  const rows = await database
    .selectFrom('blocklist')
    .select('receiver')
    .where(({ ref }) => isAmong(database, ref('receiver'), [...new Set(receivers)]))
    .execute()
  return new Set(rows.map(({ receiver }) => receiver))
}

/** Those that may not be paid since they are on the blocklist, and a rule stops what is. */
export async function stoppedAmong(
  database: Kysely<Tables>,
  receivers: readonly string[],
  rules: readonly FraudRule[],
): Promise<Set<string>> {
  const stops = ({ measure, thresholds }: FraudRule): boolean =>
    measure === 'listed' && thresholds.some(({ severity }) => severity === 'Block')
  return rules.some(stops) ? listedAmong(database, receivers) : new Set()
}

/** What is told of a receiver that is on the blocklist: the predicate of a sentence about it. */
export const listedReason = 'is on the blocklist: ask the operator of the gateway'
