import document from '../specs/types/gateway.generated.json' with { type: 'json' }
import { admission } from './access/admission.ts'
import { gathered, operations } from './capabilities.ts'
import type { GatewayDefinition } from './capability/definition.ts'
import { isSameToken } from './server/callbacks.ts'

/** The gateway as it should be. */
export const definition: GatewayDefinition = {
  document,
  operations,
  admission,
  configure: (services) => services,
  around: (respond) => respond,
  callbackReceivers: gathered.callbackReceivers,
  pages: gathered.pages,
  acceptsToken: isSameToken,
}
