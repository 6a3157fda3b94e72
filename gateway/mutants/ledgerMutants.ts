import type { Kysely } from 'kysely'
import type { RuleMutant } from '../../specs/ruleMutant.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import type { Tables } from '../database/tables.ts'

/** Money reserved for payouts never or twice. @see docs/gateway.md#money */
export const ledgerMutants: readonly RuleMutant<GatewayDefinition>[] = [
  ...reserved('skipped', (before) => before),
  ...reserved('doubled', (before, after) => 2 * after - before),
]

type Remake = (before: number, after: number) => number

function reserved(how: string, remake: Remake): RuleMutant<GatewayDefinition>[] {
  const kind = `balance-${how}`
  return [
    {
      ...{ operationId: 'BulkDisbursement_Process', kind, label: 'reserve' },
      alter: (definition, onBroken) => {
        const { BulkDisbursement_Process } = definition.operations
        const changed: typeof BulkDisbursement_Process = (request, context) =>
          remade(context.database, remake, onBroken, async () => BulkDisbursement_Process(request, context))
        return { ...definition, operations: { ...definition.operations, BulkDisbursement_Process: changed } }
      },
    },
    {
      ...{ operationId: 'Payment_BulkMobile', kind, label: 'reserve' },
      alter: (definition, onBroken) => {
        const { Payment_BulkMobile } = definition.operations
        const changed: typeof Payment_BulkMobile = (request, context) =>
          remade(context.database, remake, onBroken, async () => Payment_BulkMobile(request, context))
        return { ...definition, operations: { ...definition.operations, Payment_BulkMobile: changed } }
      },
    },
  ]
}

/** Runs the operation, then replaces each changed float by one made from its old and new value. */
async function remade<Result>(
  database: Kysely<Tables>,
  remake: Remake,
  onBroken: () => void,
  act: () => Promise<Result>,
): Promise<Result> {
  const floats = () =>
    database.selectFrom('ledger_accounts').selectAll().where('id', 'like', 'float:%').orderBy('id').execute()
  const before = new Map((await floats()).map(({ id, balance }) => [id, balance]))
  const result = await act()
  for (const { id, balance } of await floats()) {
    const former = before.get(id) ?? 0
    if (former === balance) continue
    onBroken()
    await database
      .updateTable('ledger_accounts')
      .set({ balance: remake(former, balance) })
      .where('id', '=', id)
      .execute()
  }
  return result
}
