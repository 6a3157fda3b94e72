import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { underWay } from '../../access/underWay.ts'
import type { Context } from '../../capability/context.ts'
import { refusal } from '../../runtime/problems.ts'
import { askedAgain, unanswered } from '../askedAgain.ts'
import { ownAuthorisation } from '../ownAuthorisation.ts'
import { problems } from '../problems.ts'
import { representVerification } from '../representAuthorisation.ts'
import type { CardAuthorisationRow } from '../tables.ts'
import { read } from '../takeUp.ts'
import { noteVerification, sendVerification, type Verified } from '../verifyChallenge.ts'

type Shape = operations['CardPayments_Verify3ds']
type Reply = ReplyOf<Shape>

/** Brings the issuer's answer to a challenge to the acquirer. @see docs/gateway.md#cards */
export async function CardPayments_Verify3ds({ body, headers }: RequestOf<Shape>, context: Context): Promise<Reply> {
  if (context.acquirers[context.caller.side] === undefined) return refusal(context, problems.noAcquirer)
  const own = await ownAuthorisation(context, body.authorizationId)
  const noted: { row?: CardAuthorisationRow } = {}
  const { reply, fresh, replace, forget } = await oncePerKey<Reply>(context, {
    ...{ operation: 'CardPayments_Verify3ds', key: headers['Idempotency-Key'], request: body },
    underWay: underWay(context, problems.authorizationUnderWay),
    async effect(writing, keep) {
      keep(false)
      if (own === undefined) return refusal(context, problems.authorizationUnknown)
      const taken = await noteVerification(context, writing, own.id, body.paRes)
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
  const outcome = await sendVerification(context, noted.row, context.unit, true)
  const answer: Reply =
    outcome === 'verified' ? answerOf(await read(context, own.id), context) : refused(outcome, own, context)
  await (outcome === 'verified' || outcome === 'unanswered' ? replace(answer) : forget())
  return answer
}

function answerOf(row: CardAuthorisationRow, context: Context): Reply {
  return row.verified_at === null || row.trans_status === null
    ? refusal(context, problems.noChallengePending)
    : { status: 200, body: representVerification(row) }
}

function refused(outcome: Verified, own: CardAuthorisationRow, context: Context) {
  if (outcome === 'unanswered') return unanswered(context, own)
  if (outcome === 'unsent') return refusal(context, problems.acquirerUnreachable)
  if (outcome === 'underWay') return underWay(context, problems.authorizationUnderWay).reply
  return refusal(context, outcome === 'invalid' ? problems.paResInvalid : problems.noChallengePending)
}
