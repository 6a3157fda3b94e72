import type { components } from '../../specs/types/gateway.generated.ts'
import { batchState } from '../disbursements/batchState.ts'
import type { BatchRow } from '../disbursements/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import type { Cell } from '../runtime/csv.ts'
import { amountText, majorUnits } from '../runtime/money.ts'
import type { ReconciledItem } from './reconciledItems.ts'

type Reconciliation = components['schemas']['Reconciliation']
type Verdict = components['schemas']['ReconciledItem']['verdict']

/** The reconciliation of a batch, from all of its items. @param now ms since the epoch */
export function reconciliation(batch: BatchRow, items: readonly ReconciledItem[], now: number): Reconciliation {
  const [expected, paid] = [sum(items.map((item) => item.expected)), sum(items.map((item) => item.paid))]
  const count = (...verdicts: readonly Verdict[]): number =>
    items.filter(({ verdict }) => verdicts.includes(verdict)).length
  return {
    ...{ batchId: batch.id, batchName: batch.name, status: batchState(items.map(({ state }) => state)) },
    ...{ expectedAmount: majorUnits(expected), processedAmount: majorUnits(paid) },
    difference: majorUnits(expected - paid),
    counts: {
      matched: count('Matched'),
      outstanding: count('Outstanding'),
      failed: count('Failed'),
      mismatched: count('AmountMismatch', 'MissingTransaction'),
    },
    generatedAt: isoTime(now),
    rows: items.map(({ expected, paid, attempted, state, ...row }) => ({
      ...{ itemId: row.itemId, destinationMasked: row.destinationMasked, expectedAmount: majorUnits(expected) },
      transactionId: row.transactionId,
      transactionAmount: attempted === null ? null : majorUnits(attempted),
      ...{ providerReference: row.providerReference, providerStatus: row.providerStatus, verdict: row.verdict },
    })),
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** The columns of the CSV file. */
export const columns = [
  ...['ItemId', 'Destination', 'ExpectedAmount', 'TransactionId', 'TransactionAmount'],
  ...['ProviderReference', 'ProviderStatus', 'Verdict'],
]

/** The rows of the CSV file. */
export async function* csvRows(items: AsyncIterable<ReconciledItem>): AsyncGenerator<readonly Cell[], void> {
  for await (const { expected, attempted, ...row } of items)
    yield [
      ...[row.itemId, row.destinationMasked, amountText(expected), row.transactionId],
      ...[attempted === null ? null : amountText(attempted), row.providerReference, row.providerStatus, row.verdict],
    ]
}
