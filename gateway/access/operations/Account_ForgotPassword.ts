import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Visit } from '../../capability/context.ts'
import { countAddress, countVisit } from '../countVisit.ts'
import { sessions } from '../data/sessions.generated.ts'
import { oncePerKey } from '../idempotency.ts'
import { resetJob } from '../mailReset.ts'

type Shape = operations['Account_ForgotPassword']

const hour = 3_600
const message = 'If somebody has this address, a mail with a token is on its way to it.'

/** Asks for a token by mail. Nobody is looked up before the answer. @see docs/gateway.md#the-portal */
export async function Account_ForgotPassword(
  { body, headers }: RequestOf<Shape>,
  visit: Visit,
): Promise<ReplyOf<Shape>> {
  const email = body.email.toLowerCase()
  const refused =
    (await countAddress(visit, 'Account_ForgotPassword')) ??
    (await countVisit(visit, `Account_ForgotPassword for ${email}`, { calls: sessions.resetsPerHour, window: hour }))
  if (refused !== undefined) return refused
  const { reply } = await oncePerKey<ReplyOf<Shape>>(visit, {
    ...{ operation: 'Account_ForgotPassword', key: headers['Idempotency-Key'], request: { email } },
    async effect(writing) {
      await visit.jobs.add(writing, [resetJob(email, writing.now)])
      return { status: 200, body: { message } }
    },
  })
  visit.jobs.sweep()
  return reply
}
