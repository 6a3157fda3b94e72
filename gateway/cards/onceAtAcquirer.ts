import type { Reply } from '../../specs/openapi/index.ts'
import { type Attempted, oncePerKey } from '../access/idempotency.ts'
import { underWay } from '../access/underWay.ts'
import type { Context } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { askedAgain, unanswered } from './askedAgain.ts'
import { ownAuthorisation } from './ownAuthorisation.ts'
import { problems } from './problems.ts'
import type { CardAuthorisationRow } from './tables.ts'
import { read, type TakenUp } from './takeUp.ts'

/** What any request about an authorisation can come to. */
type CommonOutcome = 'underWay' | 'unanswered' | 'unsent'

/** What a client asks for about one of its authorisations: the acquirer is to do it once. */
export interface AcquirerRequest<Own extends string, Answer extends Reply> {
  readonly operation: string
  /** The header `Idempotency-Key`. */
  readonly key: string | undefined
  /** All that tells one request from another. */
  readonly body: { readonly authorizationId: string }
  /** Notes it before it leaves, in the transaction of its idempotency key. */
  note(writing: Writing, id: string): Promise<TakenUp<Own | CommonOutcome>>
  /** Sends what was noted. */
  send(row: CardAuthorisationRow): Promise<Own | CommonOutcome>
  /** The outcome that has an effect; any other lets the same request be made again. */
  readonly done: Own
  /** The answer by a row about which nothing is in doubt. */
  represent(row: CardAuthorisationRow): Answer
  /** The answer to an outcome without effect. */
  refuse(outcome: Own): Answer
}

type CommonRefusal = Refusal<
  (typeof problems)[
    | 'noAcquirer'
    | 'authorizationUnknown'
    | 'authorizationUnderWay'
    | 'acquirerUnanswered'
    | 'acquirerUnreachable']
>

/** Asks the acquirer once per idempotency key. What it leaves without an answer a job finds out, and the next request is told. */
export async function onceAtAcquirer<Own extends string, Answer extends Reply>(
  context: Context,
  { operation, key, body, note, send, done, represent, refuse }: AcquirerRequest<Own, Answer>,
): Promise<Attempted<Answer | CommonRefusal>['reply']> {
  if (context.acquirers[context.caller.side] === undefined) return refusal(context, problems.noAcquirer)
  const own = await ownAuthorisation(context, body.authorizationId)
  const refused = (outcome: Own | CommonOutcome, row: CardAuthorisationRow): Answer | CommonRefusal => {
    if (outcome === 'unanswered') return unanswered(context, row)
    if (outcome === 'unsent') return refusal(context, problems.acquirerUnreachable)
    if (outcome === 'underWay') return underWay(context, problems.authorizationUnderWay).reply
    return refuse(outcome)
  }
  const noted: { row?: CardAuthorisationRow } = {}
  const { reply, fresh, replace, forget } = await oncePerKey<Answer | CommonRefusal>(context, {
    ...{ operation, key, request: body },
    underWay: underWay(context, problems.authorizationUnderWay),
    async effect(writing, keep) {
      keep(false)
      if (own === undefined) return refusal(context, problems.authorizationUnknown)
      const taken = await note(writing, own.id)
      if (taken.kind !== 'taken') return refused(taken.kind, own)
      keep()
      noted.row = taken.row
      return unanswered(context, own)
    },
  })
  if (!fresh) return askedAgain(context, reply, represent)
  if (noted.row === undefined) return reply
  const outcome = await send(noted.row)
  const answer = outcome === done ? represent(await read(context, noted.row.id)) : refused(outcome, noted.row)
  await (outcome === done || outcome === 'unanswered' ? replace(answer) : forget())
  return answer
}
