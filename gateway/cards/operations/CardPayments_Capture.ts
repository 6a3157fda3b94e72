import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { underWay } from '../../access/underWay.ts'
import type { Context } from '../../capability/context.ts'
import { minorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { askedAgain, unanswered } from '../askedAgain.ts'
import { type CaptureOutcome, noteCapture, sendCapture } from '../captureAuthorisation.ts'
import { ownAuthorisation } from '../ownAuthorisation.ts'
import { problems } from '../problems.ts'
import { representCapture } from '../representAuthorisation.ts'
import type { CardAuthorisationRow } from '../tables.ts'
import { read } from '../takeUp.ts'

type Shape = operations['CardPayments_Capture']
type Reply = ReplyOf<Shape>

/** Takes what an authorisation holds, once, and credits the client's float. @see docs/gateway.md#cards */
export async function CardPayments_Capture({ body, headers }: RequestOf<Shape>, context: Context): Promise<Reply> {
  if (context.acquirers[context.caller.side] === undefined) return refusal(context, problems.noAcquirer)
  const own = await ownAuthorisation(context, body.authorizationId)
  const noted: { row?: CardAuthorisationRow } = {}
  const { reply, fresh, replace, forget } = await oncePerKey<Reply>(context, {
    ...{ operation: 'CardPayments_Capture', key: headers['Idempotency-Key'], request: body },
    underWay: underWay(context, problems.authorizationUnderWay),
    async effect(writing, keep) {
      keep(false)
      if (own === undefined) return refusal(context, problems.authorizationUnknown)
      const taken = await noteCapture(context, writing, own.id, minorUnits(body.amount))
      if (taken.kind === 'taken') {
        keep()
        noted.row = taken.row
        return unanswered(context, own)
      }
      return refused(taken.kind, own, context)
    },
  })
  if (!fresh) return askedAgain(context, reply, (row) => answerOf(row, context))
  if (noted.row === undefined || own === undefined) return reply
  const outcome = await sendCapture(context, noted.row, context.unit, true)
  const answer: Reply =
    outcome === 'captured'
      ? { status: 200, body: representCapture(await read(context, own.id)) }
      : refused(outcome, own, context)
  await (outcome === 'captured' || outcome === 'unanswered' ? replace(answer) : forget())
  return answer
}

function answerOf(row: CardAuthorisationRow, context: Context): Reply {
  return row.status === 'Captured'
    ? { status: 200, body: representCapture(row) }
    : refusal(context, problems.notAuthorized)
}

function refused(outcome: CaptureOutcome, own: CardAuthorisationRow, context: Context) {
  if (outcome === 'unanswered') return unanswered(context, own)
  if (outcome === 'unsent') return refusal(context, problems.acquirerUnreachable)
  if (outcome === 'underWay') return underWay(context, problems.authorizationUnderWay).reply
  return refusal(context, outcome === 'amountTooHigh' ? problems.amountTooHigh : problems.notAuthorized)
}
