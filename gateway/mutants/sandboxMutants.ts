import type { Visit } from '../capability/context.ts'
import { sha256 } from '../runtime/ids.ts'
import { beforeKeys } from './admitting.ts'
import { replacing } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Sandboxes that are not apart from what is live. @see docs/gateway.md#the-sandbox */
export const sandboxMutants: readonly ScenarioMutant[] = [
  {
    name: 'sandbox-pays-from-live-float',
    about: 'takes what a sandbox key pays from the float of its client',
    alter: (definition) =>
      replacing(definition, {
        Payment_BulkMobile: (request, context) =>
          definition.operations.Payment_BulkMobile(request, inNameOfOwner(context)),
      }),
  },
  {
    name: 'sandbox-pays-live',
    about: 'pays what a sandbox key asks for through the live account',
    alter: (definition) =>
      replacing(definition, {
        Payment_BulkMobile: (request, context) =>
          definition.operations.Payment_BulkMobile(request, onLiveSide(context)),
      }),
  },
  {
    name: 'sandbox-sees-live',
    about: 'shows a live key a payment of the sandbox',
    alter(definition) {
      const { Payment_GetById } = definition.operations
      const changed: typeof Payment_GetById = async (request, context) =>
        Payment_GetById(request, await inNameOfSandbox(context))
      return replacing(definition, { Payment_GetById: changed })
    },
  },
  {
    name: 'revoked-sandbox-key-let-in',
    about: 'lets a revoked sandbox key in',
    alter: beforeKeys((database, key) =>
      database.updateTable('sandbox_keys').set({ revoked_at: null }).where('hash', '=', sha256(key)).execute(),
    ),
  },
  {
    name: 'foreign-sandbox-key-revoked',
    about: 'revokes the sandbox key of another user',
    alter(definition) {
      const { SandboxApiKeys_Revoke } = definition.operations
      const changed: typeof SandboxApiKeys_Revoke = async (request, context) => {
        const keys = context.database.selectFrom('sandbox_keys').select('user_id').where('id', '=', request.path.id)
        const id = (await keys.executeTakeFirst())?.user_id
        if (id === undefined || context.user === undefined) return SandboxApiKeys_Revoke(request, context)
        return SandboxApiKeys_Revoke(request, { ...context, user: { ...context.user, id } })
      }
      return replacing(definition, { SandboxApiKeys_Revoke: changed })
    },
  },
  {
    name: 'sandbox-key-shown-again',
    about: 'shows a sandbox key again to whoever repeats the request',
    alter(definition) {
      const { SandboxApiKeys_Create } = definition.operations
      const shown = new Map<string, Awaited<ReturnType<typeof SandboxApiKeys_Create>>>()
      const changed: typeof SandboxApiKeys_Create = async (request, context) => {
        const key = request.headers['Idempotency-Key'] ?? ''
        const reply = shown.get(key) ?? (await SandboxApiKeys_Create(request, context))
        if (key !== '') shown.set(key, reply)
        return reply
      }
      return replacing(definition, { SandboxApiKeys_Create: changed })
    },
  },
]

function inNameOfOwner(visit: Visit): Visit {
  const { caller } = visit
  const owner = caller?.sandbox?.of
  return caller === undefined || owner == null ? visit : { ...visit, caller: { ...caller, clientId: owner } }
}

function onLiveSide(visit: Visit): Visit {
  return visit.caller === undefined ? visit : { ...visit, caller: { ...visit.caller, side: 'live' } }
}

async function inNameOfSandbox(visit: Visit): Promise<Visit> {
  const { caller, database } = visit
  if (caller === undefined) return visit
  const twins = database.selectFrom('clients').select('id').where('sandbox_of', '=', caller.clientId)
  const clientId = (await twins.executeTakeFirst())?.id ?? caller.clientId
  return { ...visit, caller: { ...caller, clientId } }
}
