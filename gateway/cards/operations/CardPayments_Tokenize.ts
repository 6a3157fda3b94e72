import { hasCheckDigit } from '../../../specs/formats/checkDigit.ts'
import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import type { Context } from '../../capability/context.ts'
import { isoTime } from '../../runtime/clock.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { brandOf, isExpired } from '../cardNumber.ts'
import { newToken } from '../cardTokens.ts'
import { problems } from '../problems.ts'

type Shape = operations['CardPayments_Tokenize']

/** Keeps a card in the vault. Its security code is dropped here. @see docs/gateway.md#cards */
export async function CardPayments_Tokenize(
  { body, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const { cardNumber: number, expiryMonth, expiryYear } = body
  if (!hasCheckDigit(number)) {
    const errors = { cardNumber: ['The check digit is wrong.'] }
    return refusal(context, invalidRequest, { errors })
  }
  const brand = brandOf(number)
  if (brand === undefined) return refusal(context, problems.brandNotSupported)
  if (isExpired({ expiryMonth, expiryYear }, context.clock.now())) return refusal(context, problems.cardExpired)
  const { clientId } = context.caller
  const token = await newToken(
    context,
    { now: context.clock.now() },
    {
      ...{ clientId, brand, card: { number, expiryMonth, expiryYear } },
    },
  )
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'CardPayments_Tokenize', key: headers['Idempotency-Key'] },
    // All numbers are soon tried against a plain hash of the request.
    request: { card: await context.vault.hash(number, 'request'), expiryMonth, expiryYear },
    async effect({ transaction }) {
      await transaction.insertInto('card_tokens').values(token).execute()
      const { fingerprint, last4, created_at } = token
      const shown = { token: token.token, brand, last4, expiryMonth, expiryYear, fingerprint }
      return { status: 201, body: { ...shown, createdAt: isoTime(created_at) } }
    },
  })
  return reply
}
