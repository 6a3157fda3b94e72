import type { Capability } from '../capability/capability.ts'
import { callbackPaths, sandboxCallbackPaths } from '../rails/callbackPaths.ts'
import { receiveAuthorisation } from './callbacks.ts'
import { expireCard, expiryKind } from './expiry.ts'
import { followCard } from './followUp.ts'
import { followUpKind } from './followUpJobs.ts'
import { migrations } from './migration.ts'

/** Payments by card: the vault, authorisations and captures. @see docs/gateway.md#cards */
export const cards = {
  callbackReceivers: {
    [callbackPaths.acquirer]: receiveAuthorisation('live'),
    [sandboxCallbackPaths.acquirer]: receiveAuthorisation('sandbox'),
  },
  jobHandlers: { [followUpKind]: followCard, [expiryKind]: expireCard },
  migrations,
} satisfies Capability
