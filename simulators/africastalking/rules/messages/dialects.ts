import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Settings } from '../account/settings.ts'
import { isSent, type Recipient } from './recipients.ts'

type WireRecipient = components['schemas']['Recipient']

/** Writes the entry of a recipient as the servers of the dialect do. @see docs/africastalking.md#settings */
export function inDialect(recipient: Recipient, parts: number, { dialect }: Settings): WireRecipient {
  const { cost, messageId, number, status, statusCode } = recipient
  const sent = isSent(statusCode)
  if (dialect === 'live') return { cost, messageId, messageParts: sent ? parts : 0, number, status, statusCode }
  if (dialect === 'legacy') return { cost, messageId, number, status: sent ? status : 'Could Not Send' }
  return recipient
}
