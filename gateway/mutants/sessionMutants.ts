import type { Visit } from '../capability/context.ts'
import { sha256 } from '../runtime/ids.ts'
import { replacing } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Passwords and sessions that protect less than they should. @see docs/gateway.md#the-portal */
export const sessionMutants: readonly ScenarioMutant[] = [
  {
    name: 'session-outlives-password',
    about: 'ends no session when a password is changed',
    alter(definition) {
      const { Account_ResetPassword } = definition.operations
      const changed: typeof Account_ResetPassword = async (request, context) => {
        const before = await context.database.selectFrom('portal_sessions').selectAll().execute()
        const reply = await Account_ResetPassword(request, context)
        for (const session of before)
          await context.database
            .insertInto('portal_sessions')
            .values(session)
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        return reply
      }
      return replacing(definition, { Account_ResetPassword: changed })
    },
  },
  {
    name: 'session-outlives-sign-out',
    about: 'removes the cookie and keeps the session',
    alter(definition) {
      const { Account_Logout } = definition.operations
      const changed: typeof Account_Logout = (request, context) =>
        Account_Logout(request, { ...context, ...(context.user && { user: { ...context.user, sessionId: 'none' } }) })
      return replacing(definition, { Account_Logout: changed })
    },
  },
  {
    name: 'token-used-twice',
    about: 'sets a password by a token that was used',
    alter: (definition) =>
      replacing(definition, {
        Account_ResetPassword: async (request, context) => {
          await changeToken(context, request.body.token, { used_at: null })
          return definition.operations.Account_ResetPassword(request, context)
        },
      }),
  },
  {
    name: 'token-never-expires',
    about: 'sets a password by a token that has expired',
    alter: (definition) =>
      replacing(definition, {
        Account_ResetPassword: async (request, context) => {
          await changeToken(context, request.body.token, { expires_at: context.clock.now() + 1 })
          return definition.operations.Account_ResetPassword(request, context)
        },
      }),
  },
  {
    name: 'wrong-passwords-not-counted',
    about: 'locks nobody out',
    alter: (definition) =>
      replacing(definition, {
        Account_Login: async (request, context) => {
          await context.database.deleteFrom('login_failures').execute()
          return definition.operations.Account_Login(request, context)
        },
      }),
  },
]

async function changeToken(
  { database }: Visit,
  token: string,
  changes: { readonly used_at: null } | { readonly expires_at: number },
): Promise<void> {
  await database.updateTable('password_resets').set(changes).where('id', '=', sha256(token)).execute()
}
