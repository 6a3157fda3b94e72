import type { Capability } from '../capability/capability.ts'
import { mailReset, mailResetKind } from './mailReset.ts'
import { migrations } from './migration.ts'
import { Account_ForgotPassword } from './operations/Account_ForgotPassword.ts'
import { Account_Login } from './operations/Account_Login.ts'
import { Account_Logout } from './operations/Account_Logout.ts'
import { Account_ResetPassword } from './operations/Account_ResetPassword.ts'

/** Clients, their API users and keys; who may call what, how often, and once for each idempotency key. */
export const access = {
  portalOperations: { Account_Logout },
  publicOperations: { Account_Login, Account_ForgotPassword, Account_ResetPassword },
  jobHandlers: { [mailResetKind]: mailReset },
  unpermitted: ['Account_Logout'],
  whilePending: ['Account_Logout'],
  migrations,
} satisfies Capability
