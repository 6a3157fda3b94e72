import { isDeepStrictEqual } from 'node:util'
import { parsedJson } from '../../../specs/formats/json.ts'
import type { Arrival } from '../../cases/arrival.ts'
import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import type { Planner } from '../../cases/planner.ts'
import { stateOf } from '../../cases/stateOf.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, Identity, LawFinding, Step, StepReply } from '../../model/case.ts'
import { bodyOf } from '../replies/replyDifference.ts'
import { differenceBetween } from './renaming.ts'

/** Reads of the state that are compared around a request of another account; bounds the time of a run. */
const mostReads = 2

/**
 * Two accounts do not see each other: what one does changes nothing for the other, and the same requests get both the same replies,
 * apart from ids and moments. A case for each operation that changes something, and one for each link from it to a read.
 */
export function isolationCases(context: DeriveContext, operation: Operation): Case[] {
  const { security, method, isShared, pointer } = operation
  const hasAccounts = security.some((schemes) => schemes.length > 0)
  if (!hasAccounts || isShared || method === 'GET' || method === 'HEAD') return []
  return [
    ...newCase(context, operation, 'law', 'isolation/unseen', (random) => {
      const { before, parts, given } = context.planner.prepared(operation, random)
      const change = { ...changing(operation, parts), given }
      const shown = readsOf(context.planner, change)
      if (shown.length === 0) return undefined
      const steps = [
        ...shown.map((step) => of('other', step)),
        ...[...before, change].map((step) => afterReads(stepOf(step), shown.length)),
        // The first account reads too: what is kept for it must not be shown to the other one.
        ...shown.map((step) => of('own', step)),
        ...shown.map((step) => of('other', step)),
      ]
      const check = (replies: readonly StepReply[]): LawFinding[] => unchanged(replies, shown.length)
      return { steps, law: { pointer, check } }
    }),
    ...interleaved(context, operation),
  ]
}

function changing(operation: Operation, parts: Planned['parts']): Planned {
  return { operation, media: operation.body?.media[0], parts, expect: { statuses: successesOf(operation) } }
}

/** Reads that name nothing: an id of one account is unknown to the other. */
function readsOf(planner: Planner, change: Planned): readonly Step[] {
  const bare = { ...change, operation: { ...change.operation, parameters: [] } }
  return (stateOf(planner, bare) ?? []).slice(0, mostReads)
}

function unchanged(replies: readonly StepReply[], count: number): LawFinding[] {
  return replies.slice(0, count).flatMap((first, at) => {
    const step = replies.length - count + at
    const second = replies[step]
    if (second === undefined || (second.status === first.status && isSame(first, second))) return []
    return [
      { step, message: 'shows the other account something else, although only the first one has changed something' },
    ]
  })
}

/** Error bodies may contain a request id. */
function isSame(first: StepReply, second: StepReply): boolean {
  return first.status >= 300 || isDeepStrictEqual(parsedJson(first.body), parsedJson(second.body))
}

/** Both accounts send a chain and then read what it made, each by its own ids. */
function interleaved(context: DeriveContext, operation: Operation): Case[] {
  const { planner } = context
  const arrivals = planner.arrivals.filter(
    ({ source, target, link }) => source === operation && target.method === 'GET' && isUsual(link),
  )
  const seen = new Set<string>()
  return arrivals.flatMap((arrival) => {
    const label = `isolation/${arrival.target.id}`
    if (seen.has(label)) return []
    seen.add(label)
    return newCase(context, operation, 'law', label, (random) => {
      const before = planner.chainOf(arrival, random)
      // A held reply comes when the clock of its own account has moved.
      if (before.some((step) => step.operation.holds)) return undefined
      // What is read of the control plane is of one account alone.
      if (before.some(({ reads = [] }) => reads.length > 0)) return undefined
      const parts = planner.following(arrival.link, before, planner.base(arrival.target, random), random)
      const view: Planned = { operation: arrival.target, media: undefined, parts, expect: {} }
      const chain = [...before, view].map((step) => stepOf({ ...step, isPreparation: false }))
      const changing = [...before, view].map((step) => step.operation.changing)
      return {
        requires: ['account'],
        steps: chain.flatMap((step, at) => [turn(step, at, 'own'), turn(step, at, 'other')]),
        law: { pointer: arrival.link.pointer, check: (replies) => sameReplies(replies, changing) },
      }
    })
  })
}

function isUsual({ variation }: Arrival['link']): boolean {
  const { row, status, after, given, causes } = variation
  return [row, status, after, causes].every((one) => one === undefined) && given.length === 0
}

/** A step of a chain that two accounts take by turns: it sees the replies of its own account alone. */
function turn(step: Step, at: number, identity: 'own' | 'other'): Step {
  const offset = identity === 'own' ? 0 : 1
  return {
    ...step,
    identity,
    request: (replies, receiver) =>
      step.request(
        replies.filter((_, index) => index % 2 === offset && index < 2 * at),
        receiver,
      ),
  }
}

/** A step of the first account, after so many reads of the other one. */
function afterReads(step: Step, count: number): Step {
  return { ...of('own', step), request: (replies, receiver) => step.request(replies.slice(count), receiver) }
}

function of(identity: Identity, step: Step): Step {
  return { ...step, identity }
}

/** Replies come in pairs: of one account and of the other. `changing`: by pair, the members that change by themselves. */
function sameReplies(replies: readonly StepReply[], changing: readonly (readonly string[])[]): LawFinding[] {
  const names = new Map<string, string>()
  for (let at = 0; at + 1 < replies.length; at += 2) {
    const [own, other] = [replies[at], replies[at + 1]]
    if (own === undefined || other === undefined) return []
    const told = 'the other account, which sent the same requests,'
    if (own.status !== other.status)
      return [{ step: at + 1, path: ['status'], message: `${other.status} came, and ${told} got ${own.status}` }]
    const without = changing[at / 2] ?? []
    const difference = differenceBetween(bodyOf(own, without), bodyOf(other, without), names)
    if (difference !== undefined)
      return [
        {
          step: at + 1,
          path: ['body', ...difference.path],
          message: `${difference.message} where ${told} got another`,
        },
      ]
  }
  return []
}
