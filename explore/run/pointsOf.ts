import type { ChoicePoint } from '../schedule/choicePoint.ts'
import { subjectIn } from '../schedule/subjectIn.ts'
import type { PlacedPoint } from './scheduleRun.ts'

/** What points are found in. */
export interface RunRecord {
  readonly entries: readonly RecordedEntry[]
  /** The callbacks of the world with their points, oldest first, and the entry of their first attempt if there was one. */
  readonly callbacks: readonly { readonly point: ChoicePoint; readonly id: number; readonly createdAt: number }[]
  readonly answers: readonly PlacedAnswer[]
}

export interface RecordedEntry {
  readonly id: number
  readonly at: number
  readonly kind: 'request' | 'callback'
  readonly operationId: string | null
  readonly callback?: number | undefined
  readonly request: { readonly method: string; readonly body: string }
  readonly reply: { readonly status: number } | null
  readonly nearMiss?: readonly string[] | undefined
}

/** An answer of the service to a request of the story. */
export interface PlacedAnswer {
  /** Method and path, without what differs between runs. */
  readonly operation: string
  readonly hasIdempotencyKey: boolean
  /** The number that the next journal entry had when it came. */
  readonly before: number
}

/** The points of a run at which something could have gone wrong, in their order. */
export function pointsOf({ entries, callbacks, answers }: RunRecord): readonly PlacedPoint[] {
  const placed = [
    ...requestPoints(entries),
    ...callbacks.map(({ point, id, createdAt }) => ({
      place: entries.find((entry) => entry.callback === id)?.id ?? lastUntil(entries, createdAt),
      placed: { point, isRead: false, isRepeatable: false },
    })),
    ...answerPoints(answers),
  ]
  return placed.toSorted((one, other) => one.place - other.place).map(({ placed: point }) => point)
}

interface Placed {
  readonly place: number
  readonly placed: PlacedPoint
}

function requestPoints(entries: readonly RecordedEntry[]): Placed[] {
  const count = counter()
  return entries
    .filter(({ kind, operationId, ...entry }) => kind === 'request' && operationId !== null && isProcessed(entry))
    .map(({ id, operationId, request }) => {
      const operation = operationId ?? ''
      const subject = subjectIn(operation, request.body)
      const point: ChoicePoint = { at: 'request', operation, subject, nth: count(operation, subject) }
      return { place: id, placed: { point, isRead: request.method === 'GET', isRepeatable: false } }
    })
}

/** Rules of the control plane do not see requests that are refused before an operation runs. */
function isProcessed({ reply, nearMiss }: Pick<RecordedEntry, 'reply' | 'nearMiss'>): boolean {
  return !(nearMiss !== undefined && reply !== null && reply.status >= 400 && reply.status < 500)
}

function answerPoints(answers: readonly PlacedAnswer[]): Placed[] {
  const count = counter()
  return answers.map(({ operation, hasIdempotencyKey, before }) => ({
    // After what the request caused so far, before what follows.
    place: before - 0.5,
    placed: {
      point: { at: 'answer', operation, subject: undefined, nth: count(operation) },
      isRead: /^(GET|HEAD) /.test(operation),
      isRepeatable: hasIdempotencyKey,
    },
  }))
}

function lastUntil(entries: readonly RecordedEntry[], at: number): number {
  return (entries.findLast((entry) => entry.at <= at)?.id ?? 0) + 0.25
}

function counter(): (...key: readonly unknown[]) => number {
  const counts = new Map<string, number>()
  return (...key) => {
    const text = JSON.stringify(key)
    const next = (counts.get(text) ?? 0) + 1
    counts.set(text, next)
    return next
  }
}
