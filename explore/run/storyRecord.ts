import type { AnswerOfService } from '../invariants/invariant.ts'
import type { ScheduledDeviation } from '../schedule/schedule.ts'
import type { StoryRequest } from '../story/story.ts'
import { hasIdempotencyKey } from './client.ts'
import { type PlacedAnswer, pointsOf } from './pointsOf.ts'
import type { RunWorld } from './runWorld.ts'
import type { PlacedPoint } from './scheduleRun.ts'
import { stableText } from './stableText.ts'

/** What the service has answered in the story, and where in the journal. */
export class StoryRecord {
  readonly failedSteps: { readonly text: string; readonly reason: string }[] = []
  readonly answers: AnswerOfService[] = []
  readonly #run: RunWorld
  readonly #hearAnswer: (operation: string) => ScheduledDeviation | undefined
  readonly #placed: PlacedAnswer[] = []
  #request: StoryRequest | undefined
  #scheduled: ScheduledDeviation | undefined

  /** @param hearAnswer is told of each answer when it has come, and gives what is scheduled for it */
  constructor(run: RunWorld, hearAnswer: (operation: string) => ScheduledDeviation | undefined) {
    this.#run = run
    this.#hearAnswer = hearAnswer
  }

  /** A request of the story is about to be sent. */
  begin(request: StoryRequest): void {
    this.#request = request
    this.#scheduled = undefined
  }

  /** The service has answered. */
  answered(to: string, answer: Omit<AnswerOfService, 'to'>): void {
    const operation = stableText(to)
    this.answers.push({ to, ...answer })
    this.#placed.push({
      operation,
      hasIdempotencyKey: this.#request !== undefined && hasIdempotencyKey(this.#request),
      before: this.#run.inner.journal.upcoming,
    })
    this.#request = undefined
    this.#scheduled = this.#hearAnswer(operation)
  }

  /** What was scheduled for the last answer, once. */
  takeScheduled(): ScheduledDeviation | undefined {
    const scheduled = this.#scheduled
    this.#scheduled = undefined
    return scheduled
  }

  /** All points of the run, in their order. */
  points(): readonly PlacedPoint[] {
    const { inner, numbers } = this.#run
    const created = new Map([...inner.callbacks.list()].map(({ id, createdAt }) => [id, createdAt]))
    return pointsOf({
      entries: inner.journal.query(),
      callbacks: numbers.all().map(({ id, point }) => ({ id, point, createdAt: created.get(id) ?? 0 })),
      answers: this.#placed,
    })
  }
}
