import type { Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import { listTransactions } from '../payments/listTransactions.ts'
import { callerOf } from './callerOf.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Lists that have too much or too little. @see docs/gateway.md#lists-of-payments */
export const listMutants: readonly ScenarioMutant[] = [
  {
    name: 'foreign-payments-listed',
    about: "lists another client's payments",
    alter(definition) {
      const { Payment_GetPending } = definition.operations
      const changed: typeof Payment_GetPending = async (request, context) =>
        Payment_GetPending(request, await asOther(context))
      return changing(definition, { Payment_GetPending: changed })
    },
  },
  {
    name: 'processing-not-listed',
    about: 'lists as pending only what waits for its client, not what its provider works on',
    alter(definition) {
      const changed: typeof definition.operations.Payment_GetPending = (_, context) => ({
        ...{ status: 200, body: waiting(context) },
      })
      return changing(definition, { Payment_GetPending: changed })
    },
  },
  {
    name: 'range-edge-excluded',
    about: 'leaves the first moment of a range out',
    alter(definition) {
      const { Payment_GetByDateRange } = definition.operations
      const changed: typeof Payment_GetByDateRange = (request, context) => {
        const { from } = request.query
        const later = from === undefined ? {} : { from: new Date(Date.parse(from) + 1).toISOString() }
        return Payment_GetByDateRange({ ...request, query: { ...request.query, ...later } }, context)
      }
      return changing(definition, { Payment_GetByDateRange: changed })
    },
  },
]

function changing(definition: GatewayDefinition, changed: Partial<GatewayDefinition['operations']>): GatewayDefinition {
  return { ...definition, operations: { ...definition.operations, ...changed } }
}

/** The context of another client that has paid, where there is one. */
async function asOther(context: Visit): Promise<Visit> {
  const { database } = context
  const caller = callerOf(context)
  const others = database.selectFrom('transactions').select('client_id').where('client_id', '<>', caller.clientId)
  const clientId = (await others.limit(1).executeTakeFirst())?.client_id ?? caller.clientId
  return { ...context, caller: { ...caller, clientId } }
}

async function* waiting(visit: Visit): ReturnType<typeof listTransactions> {
  for await (const one of listTransactions(visit.database, callerOf(visit).clientId, { kind: 'open' }))
    if (one.status === 'Pending') yield one
}
