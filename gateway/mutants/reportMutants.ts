import type { PortalContext, Visit } from '../capability/context.ts'
import { replacing } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Reports that show what is not the caller's, or call paid what is not. @see docs/gateway.md#reports */
export const reportMutants: readonly ScenarioMutant[] = [
  {
    name: 'foreign-batch-reconciled',
    about: "reconciles another client's batch",
    alter(definition) {
      const { Reports_DisbursementReconciliation } = definition.operations
      return replacing(definition, {
        Reports_DisbursementReconciliation: async (request, context) =>
          Reports_DisbursementReconciliation(request, await asOwner(context, request.path.batchId)),
      })
    },
  },
  {
    name: 'foreign-batches-reported',
    about: "lists other clients' batches",
    alter(definition) {
      const { Reports_DisbursementBatches } = definition.operations
      return replacing(definition, {
        Reports_DisbursementBatches: (request, context) => Reports_DisbursementBatches(request, asStaff(context)),
      })
    },
  },
  {
    name: 'open-item-matched',
    about: 'calls an item Matched that its provider has not paid yet',
    alter(definition) {
      const { Reports_DisbursementReconciliation } = definition.operations
      return replacing(definition, {
        async Reports_DisbursementReconciliation(request, context) {
          const reply = await Reports_DisbursementReconciliation(request, context)
          if (reply.status !== 200 || reply.contentType !== 'application/json') return reply
          const rows = reply.body.rows.map((row) => ({
            ...row,
            verdict: row.verdict === 'Outstanding' ? ('Matched' as const) : row.verdict,
          }))
          return { ...reply, body: { ...reply.body, rows } }
        },
      })
    },
  },
]

function asStaff(visit: Visit): Visit {
  return withClient(visit, null)
}

async function asOwner(visit: Visit, batchId: string): Promise<Visit> {
  const batches = visit.database.selectFrom('batches').select('client_id').where('id', '=', batchId)
  const owner = (await batches.executeTakeFirst())?.client_id
  return owner === undefined ? visit : withClient(visit, owner)
}

function withClient(visit: Visit, clientId: PortalContext['user']['clientId']): Visit {
  return visit.user === undefined ? visit : { ...visit, user: { ...visit.user, clientId } }
}
