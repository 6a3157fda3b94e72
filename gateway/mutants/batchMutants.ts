import type { RuleMutant } from '../../specs/ruleMutant.ts'
import type { GatewayDefinition } from '../capability/definition.ts'

/** Batches whose processing is not kept, that are retried without a failure, or that never end. @see docs/gateway.md#batches */
export const batchMutants: readonly RuleMutant<GatewayDefinition>[] = [
  {
    ...{ operationId: 'BulkDisbursement_Process', kind: 'transition-not-kept', label: 'processed', hint: 'stateful/' },
    alter: (definition, onBroken) => {
      const { BulkDisbursement_Process } = definition.operations
      const changed: typeof BulkDisbursement_Process = async (request, context) => {
        const reply = await BulkDisbursement_Process(request, context)
        const { numUpdatedRows } = await context.database
          .updateTable('batch_items')
          .set({ status: 'Pending', transaction_id: null, completed_at: null })
          .where('batch_id', '=', request.path.batchId)
          .where('status', '=', 'Processed')
          .executeTakeFirstOrThrow()
        if (numUpdatedRows > 0n) onBroken()
        return reply
      }
      return { ...definition, operations: { ...definition.operations, BulkDisbursement_Process: changed } }
    },
  },
  {
    ...{
      operationId: 'BulkDisbursement_Retry',
      kind: 'transition-allowed',
      label: 'retry-not-failed',
      hint: 'stateful/',
    },
    alter: (definition, onBroken) => {
      const { BulkDisbursement_Retry } = definition.operations
      const changed: typeof BulkDisbursement_Retry = async (request, context) => {
        const { numUpdatedRows } = await context.database
          .updateTable('batch_items')
          .set({ status: 'Failed' })
          .where('batch_id', '=', request.path.batchId)
          .where('status', '!=', 'Failed')
          .executeTakeFirstOrThrow()
        // A retry also looks at the attempts of its items.
        await context.database
          .updateTable('transactions')
          .set({ status: 'Failed', disputed: null })
          .where('batch_item_id', 'in', (query) =>
            query.selectFrom('batch_items').select('id').where('batch_id', '=', request.path.batchId),
          )
          .execute()
        if (numUpdatedRows > 0n) onBroken()
        return BulkDisbursement_Retry(request, context)
      }
      return { ...definition, operations: { ...definition.operations, BulkDisbursement_Retry: changed } }
    },
  },
  {
    ...{ operationId: 'BulkDisbursement_GetStatus', kind: 'outcome-changed', label: 'never-ends', hint: 'stateful/' },
    alter: (definition, onBroken) => {
      const { BulkDisbursement_GetStatus } = definition.operations
      const changed: typeof BulkDisbursement_GetStatus = async (request, context) => {
        const reply = await BulkDisbursement_GetStatus(request, context)
        if (reply.status !== 200 || reply.body.completedAt === null) return reply
        onBroken()
        return { ...reply, body: { ...reply.body, status: 'Processing', completedAt: null } }
      }
      return { ...definition, operations: { ...definition.operations, BulkDisbursement_GetStatus: changed } }
    },
  },
]
