import { pointerKeys } from '../../../specs/formats/pointer.ts'
import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import { requestSetup } from '../../cases/requestSetup.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, LawFinding, StepReply } from '../../model/case.ts'
import { asParts, type Change, placedAt, valueAt } from '../../request/parts.ts'
import { twoRequests, uniqueMembers } from './uniqueKeys.ts'

/** Differences between two texts, as `x-unique-ignores` names them: what the first one gets, and what the second. */
const kinds: Readonly<Record<string, readonly [first: (text: string) => string, second: (text: string) => string]>> = {
  case: [(text) => `${text}a`, (text) => `${text}A`],
  blanks: [(text) => `${text}a`, (text) => `${text}a `],
  form: [(text) => `${text}\u00e9`, (text) => `${text}e\u0301`],
}

/** Values of an `x-unique` member that differ in case, blanks or Unicode form are different values. */
export function nearDuplicates(context: DeriveContext, operation: Operation): Case[] {
  return uniqueMembers(operation).flatMap(({ pointer, media }) => {
    const { bases, isValid } = requestSetup(context, operation, media)
    const [base] = bases
    const path = ['body', ...pointerKeys(pointer)]
    return Object.entries(kinds).flatMap(([kind, [first, second]]) => {
      const writing =
        (write: (text: string) => string): Change =>
        (parts) =>
          asParts(placedAt(parts, path, write(String(valueAt(parts, path)))))
      if (base === undefined || ![first, second].every((write) => isValid(writing(write)(base.parts)))) return []
      const isIgnored = media.uniqueIgnores.includes(kind)
      const expect = isIgnored ? { refused: true } : { statuses: successesOf(operation) }
      return newCase(context, operation, 'law', `unique${pointer}/near.${kind}`, (random) => {
        const changes = { pointer, first: writing(first), second: writing(second) }
        const { steps, next } = twoRequests(context, operation, random, changes)
        const law = { pointer: operation.pointer, check: otherMade }
        return { steps: [...steps, stepOf({ ...next, expect })], ...(media.uniqueReplays && !isIgnored && { law }) }
      })
    })
  })
}

/** A request with another value makes something of its own, and does not get what the first one has made. */
function otherMade(replies: readonly StepReply[]): LawFinding[] {
  const [first, second] = replies.slice(-2)
  return first?.body === second?.body
    ? [{ path: [], message: 'is what the request with the other value has made' }]
    : []
}
