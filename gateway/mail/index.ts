import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { sendMail, sendMailKind } from './sendMail.ts'

/** Mail by SMTP, or into an outbox that is the mailbox. @see docs/gateway.md#mail */
export const mail = { jobHandlers: { [sendMailKind]: sendMail }, migrations } satisfies Capability
