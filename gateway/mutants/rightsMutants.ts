import { accessVersion } from '../access/accessVersion.ts'
import type { Visit } from '../capability/context.ts'
import { sha256 } from '../runtime/ids.ts'
import { beforeKeys, seeing } from './admitting.ts'
import { replacing, withRole } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Who may do more, or less, than they were given. @see docs/gateway.md#roles-and-permissions */
export const rightsMutants: readonly ScenarioMutant[] = [
  {
    name: 'revoked-key-let-in',
    about: 'lets a revoked key in',
    alter: beforeKeys((database, key) =>
      database.updateTable('api_keys').set({ revoked_at: null }).where('hash', '=', sha256(key)).execute(),
    ),
  },
  {
    name: 'deactivated-client-served',
    about: 'serves a client that was deactivated',
    alter: seeing('clients', (rows) =>
      rows.map((row) => (row['status'] === 'Deactivated' ? { ...row, status: 'Active' } : row)),
    ),
  },
  {
    name: 'pending-client-served',
    about: 'lets a client that waits for approval change things',
    alter: (definition) => ({
      ...definition,
      admission: (options) =>
        definition.admission({ ...options, whilePending: new Set(options.operations.map(({ id }) => id)) }),
    }),
  },
  {
    name: 'overrides-not-read',
    about: 'decides by the role alone',
    alter: seeing('permission_overrides', () => []),
  },
  {
    name: 'change-of-rights-unnoticed',
    about: 'goes on with the permissions of a role as it has read them',
    alter(definition) {
      const { Roles_RemovePermission } = definition.operations
      const changed: typeof Roles_RemovePermission = async (request, context) => {
        const before = await versionOf(context)
        const reply = await Roles_RemovePermission(request, context)
        await context.database.updateTable('settings').set(before).where('name', '=', accessVersion).execute()
        return reply
      }
      return replacing(definition, { Roles_RemovePermission: changed })
    },
  },
  {
    name: 'grant-beyond-own',
    about: 'lets somebody grant a permission that they do not hold',
    alter: (definition) =>
      replacing(definition, {
        APIUserPermissions_Apply: (request, context) =>
          definition.operations.APIUserPermissions_Apply(request, withRole(context, 'SuperAdmin')),
      }),
  },
  {
    name: 'role-beyond-own',
    about: 'lets somebody give a role that they do not hold',
    alter: (definition) =>
      replacing(definition, {
        PortalUsers_Create: (request, context) =>
          definition.operations.PortalUsers_Create(request, withRole(context, 'SuperAdmin')),
      }),
  },
  {
    name: 'approved-by-anybody',
    about: 'lets SuperAdmin approve',
    alter: (definition) =>
      replacing(definition, {
        Clients_Approve: (request, context) =>
          definition.operations.Clients_Approve(request, withRole(context, 'CompanyAdmin')),
      }),
  },
  {
    name: 'foreign-client-shown',
    about: 'shows a user of a client another client',
    alter: (definition) =>
      replacing(definition, {
        Clients_GetById: (request, context) => definition.operations.Clients_GetById(request, asStaff(context)),
      }),
  },
  {
    name: 'foreign-calls-told',
    about: "tells a user of a client how often another one's programs have called",
    alter: (definition) =>
      replacing(definition, {
        Reports_ClientApiCalls: (request, context) =>
          definition.operations.Reports_ClientApiCalls(request, asStaff(context)),
      }),
  },
  {
    name: 'foreign-api-users-listed',
    about: "lists another client's API users",
    alter: (definition) =>
      replacing(definition, {
        APIUsers_GetAll: (request, context) => definition.operations.APIUsers_GetAll(request, asStaff(context)),
      }),
  },
  {
    name: 'key-shown-again',
    about: 'shows a key again to whoever repeats the request',
    alter(definition) {
      const { PortalUsers_Create } = definition.operations
      const keys = new Map<string, string>()
      const changed: typeof PortalUsers_Create = async (request, context) => {
        const reply = await PortalUsers_Create(request, context)
        if (reply.status !== 201) return reply
        const { id, apiKey } = reply.body
        if (apiKey !== null) keys.set(id, apiKey)
        return { ...reply, body: { ...reply.body, apiKey: keys.get(id) ?? null } }
      }
      return replacing(definition, { PortalUsers_Create: changed })
    },
  },
]

async function versionOf({ database }: Visit): Promise<{ readonly value: string }> {
  const settings = database.selectFrom('settings').select('value').where('name', '=', accessVersion)
  return settings.executeTakeFirstOrThrow()
}

function asStaff(visit: Visit): Visit {
  return visit.user === undefined ? visit : { ...visit, user: { ...visit.user, clientId: null } }
}
