import { type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import type { Case, CaseRequest, LawFinding, StepReply } from '../../model/case.ts'
import { sameReply } from '../replies/replyDifference.ts'

/** Query strings of `x-same-queries` get the same answer: other writings of a list, of a name, or of its characters. */
export function sameQueries(context: DeriveContext, operation: Operation): Case[] {
  const { pointer, method } = operation
  if (method !== 'GET') return []
  return operation.sameQueries.flatMap((queries, at) =>
    newCase(context, operation, 'law', `writing/query/${at}`, (random) => {
      const { before, last } = planned(context, operation, random, {})
      const sent = queries.map((query) => stepOf(last, { rewrite: (request) => withQuery(request, query) }))
      const first = before.length
      const check = (replies: readonly StepReply[]): LawFinding[] =>
        queries.flatMap((query, place) =>
          sameReply(replies[first], replies[first + place], `${query} instead of ${queries[0]}`, {
            step: first + place,
          }),
        )
      return { steps: [...before.map((step) => stepOf(step)), ...sent], law: { pointer, check } }
    }),
  )
}

function withQuery(request: CaseRequest, query: string): CaseRequest {
  return { ...request, target: `${request.target}${request.target.includes('?') ? '&' : '?'}${query}` }
}
