import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { underWay } from '../../access/underWay.ts'
import type { Context } from '../../capability/context.ts'
import { minorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { askedAgain, unanswered } from '../askedAgain.ts'
import { beginAuthorisation, notReceived, sendAuthorisation } from '../authoriseCard.ts'
import { openToken, tokenOf } from '../cardTokens.ts'
import { cards as rules } from '../data/cards.generated.ts'
import { problems } from '../problems.ts'
import { representAuthorisation } from '../representAuthorisation.ts'
import type { CardAuthorisationRow } from '../tables.ts'

type Shape = operations['CardPayments_Authorize']
type Reply = ReplyOf<Shape>

/** Holds an amount on a card. It is stored before the request leaves. @see docs/gateway.md#cards */
export async function CardPayments_Authorize({ body, headers }: RequestOf<Shape>, context: Context): Promise<Reply> {
  const { caller, unit } = context
  const { clientId, side } = caller
  if (context.acquirers[side] === undefined) return refusal(context, problems.noAcquirer)
  const token = await tokenOf(context, clientId, body.token)
  if (body.currency !== rules.currency) return refusal(context, problems.currencyNotSupported)
  const card = token && (await openToken(context, token))
  const payment = { clientId, side, amount: minorUnits(body.amount), sessionId: null, orderId: body.orderId ?? null }
  const begun: { row?: CardAuthorisationRow } = {}
  const { reply, fresh, replace, forget } = await oncePerKey<Reply>(context, {
    ...{ operation: 'CardPayments_Authorize', key: headers['Idempotency-Key'], request: body },
    underWay: underWay(context, problems.authorizationUnderWay),
    async effect(writing, keep) {
      keep(false)
      if (token === undefined || card === undefined) return refusal(context, problems.tokenUnknown)
      const row = await beginAuthorisation(context, writing, { ...payment, card, tokenId: token.token })
      if ('live' in row) {
        return refusal(context, problems.orderAuthorized, { members: { authorizationId: row.live.id } })
      }
      keep()
      begun.row = row
      return unanswered(context, row)
    },
  })
  if (!fresh) return askedAgain(context, reply, (row) => ({ status: 200, body: representAuthorisation(row) }))
  if (begun.row === undefined || card === undefined) return reply
  const row = await sendAuthorisation(context, begun.row, card, unit)
  if (row.status === 'Unknown') {
    await replace(reply)
    return reply
  }
  if (row.status === 'Declined' && row.decline_code === notReceived) {
    await forget()
    return refusal(context, problems.acquirerUnreachable)
  }
  const answer: Reply = { status: 200, body: representAuthorisation(row) }
  await replace(answer)
  return answer
}
