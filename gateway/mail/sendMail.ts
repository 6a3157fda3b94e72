import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { NewJob } from '../jobs/jobs.ts'
import { readJson } from '../runtime/json.ts'
import type { MailRow } from './tables.ts'

/** The kind of job that delivers a message. */
export const sendMailKind = 'sendMail'

/** The job that delivers a message. It names the message only. */
export function mailJob(mailId: string, clientId: string | null): Omit<NewJob, 'due'> {
  return { kind: sendMailKind, payload: { mailId }, lane: 'mail', clientId: clientId ?? '' }
}

/** Delivers a message by SMTP. It throws when that failed, so that it is tried again later, and in the end is a dead letter. */
export const sendMail: ServiceJobHandler = async (services, payload, { unit }) => {
  const mail = await waiting(services, readJson(payload).at('mailId').text ?? '')
  if (mail === undefined) return undefined
  const { id, recipient, subject, useful_until } = mail
  if (useful_until !== null && services.clock.now() >= useful_until) {
    await end(services, id, 'Expired')
    return undefined
  }
  const outgoing = { id, recipient, subject, body: mail.body ?? '', createdAt: mail.created_at }
  const delivery = await services.mail.deliver(outgoing, unit)
  if (delivery.kind === 'failed') throw new Error(`a mail was not delivered: ${delivery.reason}`)
  if (delivery.kind === 'refused') services.log.warn({ mail: id, reason: delivery.reason }, 'a mail was refused')
  await end(services, id, delivery.kind === 'refused' ? 'Refused' : 'Sent')
  return undefined
}

function waiting({ database }: Services, id: string): Promise<MailRow | undefined> {
  const mails = database.selectFrom('outbox').selectAll().where('id', '=', id)
  return mails.where('status', '=', 'Waiting').executeTakeFirst()
}

/** Nothing of what it says stays behind. */
async function end({ database, clock }: Services, id: string, status: MailRow['status']): Promise<void> {
  const ended = { status, body: null, ended_at: clock.now() }
  await database.updateTable('outbox').set(ended).where('id', '=', id).execute()
}
