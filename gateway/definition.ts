import type { AsyncOperationTable, Respond } from '../specs/openapi/index.ts'
import document from '../specs/types/gateway.json' with { type: 'json' }
import type { operations as Shapes } from '../specs/types/gateway.ts'
import { admission } from './access/admission.ts'
import type { Context, Services } from './capability/context.ts'
import { operations } from './operations.ts'

/** What a gateway is made of, so that it can be broken on purpose. */
export interface GatewayDefinition {
  readonly document: unknown
  readonly operations: AsyncOperationTable<Shapes, Context>
  /** Lets requests in. */
  readonly admission: typeof admission
  /** The services that operations and jobs are given. */
  readonly furnish: (services: Services) => Services
  /** Stands around whatever the document describes. */
  readonly around: (respond: Respond) => Respond
}

/** The gateway as it should be. */
export const definition: GatewayDefinition = {
  document,
  operations,
  admission,
  furnish: (services) => services,
  around: (respond) => respond,
}
