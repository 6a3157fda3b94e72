import type { Operation } from '../../contracts/index.ts'
import type { WireReply } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { type Answering, answering, type DeriveContext } from './deriveContext.ts'
import { callerOf, isSuccess, pathOf } from './wire.ts'

/** A limit of attempts (`x-times`) that comes one too late or one too early. */
export function attemptMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const limits = context.contract.operations.flatMap(({ responses }) =>
    responses.flatMap(({ links }) =>
      links.filter(({ operationId }) => operationId === operation.id).map(({ variation }) => variation),
    ),
  )
  return limits.flatMap(({ times, status }) => {
    if (times === undefined || status === undefined || times.status !== undefined) return []
    const mutant = (label: string, answer: Answering): Mutant =>
      answering(context, operation, { kind: 'attempts-shifted', label, hint: 'law/times/' }, answer)
    const refusal = context.documented(operation, status)
    return [
      mutant('one-more', oneMore(status, times.count)),
      ...(refusal === undefined ? [] : [mutant('one-less', oneLess(refusal, times.count))]),
    ]
  })
}

/** The first refusal after the last attempt is answered like that attempt. */
function oneMore(status: number, count: number): Answering {
  return (respond, known) => {
    const attempts = new Map<string, WireReply[]>()
    return async (request) => {
      const reply = await respond(request)
      const place = `${callerOf(request, known)} ${pathOf(request)}`
      const before = attempts.get(place) ?? []
      const last = before.at(-1)
      const isGranted = reply.status === status && before.length === count && last !== undefined
      const answer = isGranted ? last : reply
      if (isSuccess(answer)) attempts.set(place, [...before, answer])
      return answer
    }
  }
}

function oneLess(refusal: WireReply, count: number): Answering {
  return (respond, known) => {
    const attempts = new Map<string, number>()
    return async (request) => {
      const place = `${callerOf(request, known)} ${pathOf(request)}`
      const before = attempts.get(place) ?? 0
      if (before >= count - 1) return refusal
      const reply = await respond(request)
      if (isSuccess(reply)) attempts.set(place, before + 1)
      return reply
    }
  }
}
