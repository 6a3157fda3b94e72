import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { SandboxApiKeys_Create } from './operations/SandboxApiKeys_Create.ts'
import { SandboxApiKeys_GetAll } from './operations/SandboxApiKeys_GetAll.ts'
import { SandboxApiKeys_Revoke } from './operations/SandboxApiKeys_Revoke.ts'

/** Keys with which developers try the gateway out, apart from all that is live. @see docs/gateway.md#the-sandbox */
export const sandbox = {
  portalOperations: { SandboxApiKeys_Create, SandboxApiKeys_GetAll, SandboxApiKeys_Revoke },
  unpermitted: ['SandboxApiKeys_Create', 'SandboxApiKeys_GetAll', 'SandboxApiKeys_Revoke'],
  whilePending: ['SandboxApiKeys_Create', 'SandboxApiKeys_Revoke'],
  migrations,
} satisfies Capability
