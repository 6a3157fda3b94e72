import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { ControlResult } from '../../testing/index.ts'
import { bodyOf } from './bodyOf.ts'
import { isSameNumber, partsOf, type RequestPart } from './requestParts.ts'

export type JournalEntry = ControlResult<'getJournal'>['entries'][number]

/** What is known of an effect without its request. */
export interface CausedEffect {
  readonly id: string
  readonly amount?: number
  readonly number?: string
  /** Milliseconds since 1970. Absent where the provider does not keep it. */
  readonly createdAt?: number
  /** The id that the client gave it. Absent where the provider has none. */
  readonly externalId?: string
}

/** The request that caused an effect: the part of it that is about this effect. */
export interface Cause {
  readonly operation: string
  readonly request: unknown
}

interface Asked {
  readonly entry: JournalEntry
  readonly operation: string
  /** One for each recipient. Those that have caused an effect are taken out. */
  readonly parts: RequestPart[]
}

/**
 * Finds the requests that caused effects, by id. An effect belongs to the first request that was answered with its id, also where
 * the answer did not arrive. Where a fault has put another answer into its place, it belongs to a request that is alike.
 */
export function causesOf(
  effects: readonly CausedEffect[],
  journal: readonly JournalEntry[],
  { provider, operations }: { readonly provider: string; readonly operations: readonly string[] },
): ReadonlyMap<string, Cause> {
  const asked = journal.flatMap((entry) => askedIn(entry, provider, operations))
  const answered = new Map<string, Cause>()
  for (const one of asked)
    for (const effect of namedIn(one, effects)) if (!answered.has(effect.id)) take(effect, one, answered)
  const unanswered = asked.filter(({ entry }) => hasOtherAnswer(entry))
  for (const effect of effects) {
    if (answered.has(effect.id)) continue
    const alike = unanswered.find(({ entry, parts }) => isBefore(entry, effect) && parts.some(isAbout(effect)))
    if (alike !== undefined) take(effect, alike, answered)
  }
  return answered
}

function askedIn(entry: JournalEntry, provider: string, operations: readonly string[]): Asked[] {
  const { kind, service, operationId, request } = entry
  if (kind !== 'request' || service !== provider || operationId === null || !operations.includes(operationId)) return []
  return [{ entry, operation: operationId, parts: [...partsOf(operationId, bodyOf(request.body))] }]
}

/** The effects that the answer to a request names, in its order. */
function namedIn({ entry }: Asked, effects: readonly CausedEffect[]): readonly CausedEffect[] {
  const body = entry.reply?.body ?? ''
  return effects
    .map((effect) => ({ effect, at: placeOf(effect.id, body) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ effect }) => effect)
}

/** Where an id stands in a text as a whole, and not as a part of another; -1 if nowhere. */
function placeOf(id: string, text: string): number {
  const isPart = (mark: string | undefined): boolean => mark !== undefined && /[\w-]/.test(mark)
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + id.length])) return at
  return -1
}

function take(effect: CausedEffect, { operation, parts }: Asked, causes: Map<string, Cause>): void {
  const at = Math.max(0, parts.findIndex(isAbout(effect)))
  const [part] = parts.splice(at, 1)
  causes.set(effect.id, { operation, request: part?.request })
}

/** Whether an answer is none of the operation: a fault or an error has taken its place. */
function hasOtherAnswer({ reply }: JournalEntry): boolean {
  return reply === null || reply.status >= 500 || (bodyOf(reply.body) === reply.body && !reply.body.startsWith('<'))
}

function isBefore({ at }: JournalEntry, { createdAt }: CausedEffect): boolean {
  return createdAt === undefined || Date.parse(at) <= createdAt
}

/** Where requests have the id that the client gives. */
const idMembers = ['/external_id', '/reference']

function isAbout({ number, externalId, amount }: CausedEffect): (part: RequestPart) => boolean {
  return (part) => {
    if (externalId !== undefined)
      return isRecord(part.request) && idMembers.some((member) => atPointer(part.request, member) === externalId)
    return isSameNumber(part.number, number) && (part.amount === undefined || part.amount === amount)
  }
}
