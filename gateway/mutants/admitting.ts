import { type Kysely, type KyselyPlugin, TableNode } from 'kysely'
import type { Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import type { Tables } from '../database/tables.ts'

type Alteration = (definition: GatewayDefinition) => GatewayDefinition

/** Does something before a request with a key is let in. */
export function beforeKeys(change: (database: Kysely<Tables>, key: string) => Promise<unknown>): Alteration {
  return (definition) => ({
    ...definition,
    admission(options) {
      const admit = definition.admission(options)
      return async (arrival) => {
        const key = arrival.presented.credentials?.get('ApiKeyBearer')
        if (key?.type === 'bearer') await change(options.services.database, key.token)
        return admit(arrival)
      }
    },
  })
}

/** Lets requests in by other rows of a table than there are; operations see the true ones. */
export function seeing(
  table: keyof Tables,
  change: (rows: Record<string, unknown>[]) => Record<string, unknown>[],
): Alteration {
  return (definition) => ({
    ...definition,
    admission(options) {
      const { services } = options
      const database = services.database.withPlugin(rowsOf(table, change))
      const admit = definition.admission({ ...options, services: { ...services, database } })
      return async (arrival) => {
        const admitted = await admit(arrival)
        if (admitted.visit === undefined) return admitted
        const context: Visit = { ...admitted.visit.context, database: services.database }
        return { visit: { ...admitted.visit, context } }
      }
    },
  })
}

function rowsOf(
  table: keyof Tables,
  change: (rows: Record<string, unknown>[]) => Record<string, unknown>[],
): KyselyPlugin {
  const reading = new WeakSet<object>()
  return {
    transformQuery({ node, queryId }) {
      if (node.kind !== 'SelectQueryNode') return node
      const joined = (node.joins ?? []).map((join) => join.table)
      const read = [...(node.from?.froms ?? []), ...joined]
      if (read.some((one) => TableNode.is(one) && one.table.identifier.name === table)) reading.add(queryId)
      return node
    },
    transformResult: async ({ queryId, result }) =>
      reading.has(queryId) ? { ...result, rows: change(result.rows) } : result,
  }
}
