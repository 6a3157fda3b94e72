import type { RuleMutant } from '../../specs/ruleMutant.ts'
import { accounts } from '../accounts/ledger.ts'
import type { Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import { misplace } from './misplace.ts'

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
          remade(context, remake, onBroken, async () => BulkDisbursement_Process(request, context))
        return { ...definition, operations: { ...definition.operations, BulkDisbursement_Process: changed } }
      },
    },
    {
      ...{ operationId: 'Payment_BulkMobile', kind, label: 'reserve' },
      alter: (definition, onBroken) => {
        const { Payment_BulkMobile } = definition.operations
        const changed: typeof Payment_BulkMobile = (request, context) =>
          remade(context, remake, onBroken, async () => Payment_BulkMobile(request, context))
        return { ...definition, operations: { ...definition.operations, Payment_BulkMobile: changed } }
      },
    },
  ]
}

/** Runs the operation, then makes up each changed float from its old and new value, as far as the ledger lets it be taken. */
async function remade<Result>(
  { database, random, clock }: Visit,
  remake: Remake,
  onBroken: () => void,
  act: () => Promise<Result>,
): Promise<Result> {
  const floats = () => database.selectFrom('ledger_balances').selectAll().where('kind', '=', 'float').execute()
  const before = new Map((await floats()).map(({ id, balance }) => [id, balance]))
  const result = await act()
  for (const { id, balance } of await floats()) {
    const former = before.get(id) ?? 0
    if (former === balance) continue
    onBroken()
    const change = Math.max(0, remake(former, balance)) - balance
    const [from, to] = change < 0 ? [id, accounts.suspense] : [accounts.suspense, id]
    await database
      .transaction()
      .execute((transaction) =>
        misplace(
          { transaction, random, now: clock.now() },
          { from, to, amount: Math.abs(change), transactionId: null },
        ),
      )
  }
  return result
}
