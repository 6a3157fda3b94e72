import { pointerKeys } from '../../../specs/formats/pointer.ts'
import { type CaseBody, type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { stateOf } from '../../cases/stateOf.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { Media, Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, Expectation, LawFinding, Step, StepReply } from '../../model/case.ts'
import { asParts, type Change, placedAt, valueAt } from '../../request/parts.ts'
import type { Random } from '../../values/random.ts'
import { differentBodies } from '../bodies/differentBodies.ts'

/** A value of an `x-unique` member is taken once: neither later nor at the same time does another request get it. */
export function uniqueKeys(context: DeriveContext, operation: Operation): Case[] {
  return uniqueMembers(operation).flatMap(({ pointer, media }) => {
    const refused = { refused: true, changesNothing: true }
    const repeated = media.uniqueReplays ? { statuses: successesOf(operation), changesNothing: true } : refused
    const reused =
      (change: Change, expect: Expectation = refused) =>
      (random: Random): CaseBody => {
        const { steps, next } = twoRequests(context, operation, random, { pointer, second: change })
        return { steps: [...steps, stepOf({ ...next, expect })], state: stateOf(context.planner, next) }
      }
    const other = differentBodies(context, operation).find(({ label }) => label !== labelOf(pointer))
    return [
      ...newCase(
        context,
        operation,
        'law',
        `unique${pointer}/repeated`,
        reused((parts) => parts, repeated),
      ),
      ...(other === undefined
        ? []
        : newCase(context, operation, 'law', `unique${pointer}/otherBody`, reused(other.change))),
      ...newCase(context, operation, 'law', `unique${pointer}/together`, (random) =>
        together(context, operation, media, random),
      ),
    ]
  })
}

/** The unique members of a POST's first body. A PUT may send the value that its resource has. */
export function uniqueMembers({ method, body }: Operation): { readonly pointer: string; readonly media: Media }[] {
  const [media] = body?.media ?? []
  return media === undefined || method !== 'POST' ? [] : media.unique.map((pointer) => ({ pointer, media }))
}

/** A request, and a second one that has its unique member and is otherwise its own. */
export function twoRequests(
  context: DeriveContext,
  operation: Operation,
  random: Random,
  { pointer, first, second }: { readonly pointer: string; readonly first?: Change; readonly second: Change },
): { readonly steps: Step[]; readonly next: Planned } {
  const { before, last } = planned(context, operation, random, { statuses: successesOf(operation) })
  const fresh = context.planner.randomFor(`${random.stamp}/second`)
  const { last: other } = planned(context, operation, fresh, { statuses: successesOf(operation) })
  const path = ['body', ...pointerKeys(pointer)]
  const next: Planned = {
    ...other,
    parts: (replies) => second(asParts(placedAt(other.parts(replies), path, valueAt(last.parts(replies), path)))),
  }
  const made = before.map((step) => stepOf(step))
  return { steps: [...made, stepOf(last, first === undefined ? {} : { change: first })], next }
}

const racers = 3

function together(context: DeriveContext, operation: Operation, media: Media, random: Random): CaseBody {
  const { before, last } = planned(context, operation, random, {}, { media })
  const at = before.length
  return {
    steps: [...before.map((step) => stepOf(step)), { ...stepOf(last), together: racers }],
    law: {
      pointer: operation.pointer,
      check: (replies) => (media.uniqueReplays ? oneMade(replies[at]) : oneTaken(replies[at])),
    },
  }
}

function oneTaken(racing: StepReply | undefined): LawFinding[] {
  const statuses = [racing, ...(racing?.others ?? [])].flatMap((reply) => (reply === undefined ? [] : [reply.status]))
  const taken = statuses.filter((status) => status < 300).length
  if (taken === 1) return []
  return [{ path: [], message: `${taken} of ${racers} at the same time were accepted: ${statuses.join(', ')}` }]
}

/** Requests that are the same get what one of them has made. */
function oneMade(racing: StepReply | undefined): LawFinding[] {
  const replies = racing === undefined ? [] : [racing, ...(racing.others ?? [])]
  const made = new Set(replies.map(({ status, body }) => (status < 300 ? body : `${status}`)))
  if (made.size === 1) return []
  return [{ path: [], message: `${racers} at the same time got ${made.size} different answers` }]
}

function labelOf(pointer: string): string {
  return `body${pointer.replaceAll('/', '.')}`
}
