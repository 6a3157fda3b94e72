import type { Scene } from '../../scenarios/scene/scene.ts'
import type { ToldStep } from './toldStep.ts'

/** What a client of the service does, from the first request to the last. */
export interface Story {
  /** As the user wrote it: `story.yaml`. */
  readonly name: string
  readonly steps: readonly StoryStep[]
}

export interface StoryStep {
  /** What the step does, for reports: `POST /orders`, `When 5 minutes pass`. */
  readonly text: string
  /** The step as it is written, for code that does the same. */
  readonly told: readonly ToldStep[]
  /**
   * Does it. In the default run a step that fails ends the exploration; in other runs a failure is noted and the next step follows,
   * because a request that got no answer is a part of what is tried.
   */
  run(teller: StoryTeller): Promise<void>
}

/** What a step acts on. */
export interface StoryTeller {
  /** The scene of the run: its world, the service under test, saved values. Sentences of the vocabulary act on it. */
  readonly scene: Scene
  /** Sends a request to the service, and waits until what it caused is done. Rejects when no answer came. */
  ask(request: StoryRequest): Promise<StoryAnswer>
  /** Moves the clock of the world by an ISO 8601 duration. */
  advance(by: string): Promise<void>
}

export interface StoryRequest {
  readonly method: string
  /** Begins with a slash. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface StoryAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown
}
