import type { TransactionRow } from './tables.ts'

/** A stored transaction of a client. Its number decides its id and, unless changed, its moment. */
export function transactionRow(
  index: number,
  client_id: string,
  changes: Partial<TransactionRow> = {},
): TransactionRow {
  return {
    ...{ id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, client_id, api_user_id: client_id },
    reference_number: `TP20260601${String(index)
      .padStart(8, 'A')
      .replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '')}`,
    ...{
      batch_item_id: null,
      bulk_reference: null,
      counted: 1,
      provider: 'africastalking',
      amount: 100,
      channel: 'MobileMoney',
      receiver: '+23276123100',
    },
    ...{ destination_client_id: null, narration: 'wages', status: 'Completed', submission: 'Accepted' },
    ...{ doubtful_since: null, absent_at: null, asked_product: null, asked_amount: null, asked_unit: null },
    ...{ provider_reference: null, answered: null, disputed: null, provider_cost: null, provider_cost_unit: null },
    ...{ failure_reason: null, flags: '[]', review_at: null, created_at: index, completed_at: null },
    ...changes,
  }
}
