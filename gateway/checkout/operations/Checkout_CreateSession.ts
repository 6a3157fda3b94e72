import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import type { Context } from '../../capability/context.ts'
import { currency } from '../../runtime/currency.ts'
import { minorUnits } from '../../runtime/money.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { addExpiry } from '../expiry.ts'
import { problems } from '../problems.ts'
import { representSession } from '../representSession.ts'
import { openSession } from '../sessions.ts'

type Shape = operations['Checkout_CreateSession']

/** Opens a session that a payer pays on a page of the gateway. @see docs/gateway.md#hosted-checkout */
export async function Checkout_CreateSession(
  { body, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const { caller, publicUrl } = context
  const wrong = returnUrlError(body.returnUrl)
  if (wrong !== undefined) return refusal(context, invalidRequest, { errors: { returnUrl: [wrong] } })
  if (body.currency !== currency) return refusal(context, problems.currencyUnsupported)
  if (body.amount <= 0) return refusal(context, problems.amountTooLow)
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'Checkout_CreateSession', key: headers['Idempotency-Key'], request: body },
    async effect(writing) {
      const row = await openSession(writing, {
        ...{ client_id: caller.clientId, api_user_id: caller.apiUserId, side: caller.side },
        ...{ amount: minorUnits(body.amount), return_url: body.returnUrl },
      })
      await addExpiry(context, writing, row)
      return { status: 201, body: representSession(row, { publicUrl, now: writing.now }) }
    },
  })
  context.jobs.sweep()
  return reply
}

/** A name before the host makes another site look like a known one. */
function returnUrlError(text: string): string | undefined {
  const url = URL.parse(text)
  if (url === null) return 'is no URL'
  return url.username === '' && url.password === '' ? undefined : 'has a user name or a password'
}
