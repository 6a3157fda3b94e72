import { accounts } from '../accounts/ledger.ts'
import type { Visit } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { misplace } from './misplace.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Clients who lose money, or see what is not theirs. @see docs/gateway.md#the-ledger */
export const clientMutants: readonly ScenarioMutant[] = [
  {
    name: 'float-not-restored',
    about: 'keeps the money of a payout that has failed',
    alter: (definition) => ({
      ...definition,
      configure(services) {
        const configured = definition.configure(services)
        return {
          ...configured,
          async payoutFailed(writing, payout) {
            await configured.payoutFailed(writing, payout)
            await keepMoney(writing, payout.transactionId)
          },
        }
      },
    }),
  },
  {
    name: 'failed-item-kept',
    about: 'leaves an item processed whose payout fails later',
    alter: (definition) => ({
      ...definition,
      configure: (services) => ({ ...definition.configure(services), payoutFailed: async () => undefined }),
    }),
  },
  {
    name: 'late-success-forgotten',
    about: 'forgets that an attempt was paid which had been called failed',
    alter: (definition) => ({
      ...definition,
      configure: (services) => ({ ...definition.configure(services), payoutPaid: async () => undefined }),
    }),
  },
  {
    name: 'claimed-payment-retried',
    about: 'pays again what a callback has called paid, once the provider says that it failed',
    alter(definition) {
      const { BulkDisbursement_Retry } = definition.operations
      const changed: typeof BulkDisbursement_Retry = async (request, context) => {
        await context.database
          .updateTable('transactions')
          .set({ disputed: null })
          .where('disputed', '=', 'payment')
          .where('status', '=', 'Failed')
          .execute()
        return BulkDisbursement_Retry(request, context)
      }
      return { ...definition, operations: { ...definition.operations, BulkDisbursement_Retry: changed } }
    },
  },
  {
    name: 'foreign-batch-shown',
    about: "shows a client another client's batch",
    alter(definition) {
      const { BulkDisbursement_GetStatus } = definition.operations
      const changed: typeof BulkDisbursement_GetStatus = async (request, context) =>
        BulkDisbursement_GetStatus(request, await asOwner(context, 'batches', request.path.batchId))
      return { ...definition, operations: { ...definition.operations, BulkDisbursement_GetStatus: changed } }
    },
  },
  {
    name: 'foreign-batch-processed',
    about: "processes another client's batch",
    alter(definition) {
      const { BulkDisbursement_Process } = definition.operations
      const changed: typeof BulkDisbursement_Process = async (request, context) =>
        BulkDisbursement_Process(request, await asOwner(context, 'batches', request.path.batchId))
      return { ...definition, operations: { ...definition.operations, BulkDisbursement_Process: changed } }
    },
  },
  {
    name: 'foreign-payment-shown',
    about: "shows a client another client's payment",
    alter(definition) {
      const { Payment_GetById } = definition.operations
      const changed: typeof Payment_GetById = async (request, context) =>
        Payment_GetById(request, await asOwner(context, 'transactions', request.path.id))
      return { ...definition, operations: { ...definition.operations, Payment_GetById: changed } }
    },
  },
]

/** Takes from the float what the ledger is about to give back. */
async function keepMoney(writing: Writing, id: string): Promise<void> {
  const payout = writing.transaction.selectFrom('transactions').selectAll().where('id', '=', id)
  const { client_id, amount } = await payout.executeTakeFirstOrThrow()
  await misplace(writing, { from: accounts.float(client_id), to: accounts.suspense, amount, transactionId: id })
}

async function asOwner(visit: Visit, table: 'batches' | 'transactions', id: string): Promise<Visit> {
  const query = visit.database.selectFrom(table).select('client_id').where('id', '=', id)
  const clientId = (await query.executeTakeFirst())?.client_id
  if (clientId === undefined || visit.caller === undefined) return visit
  return { ...visit, caller: { ...visit.caller, clientId } }
}
