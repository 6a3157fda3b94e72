import type { Scene } from '../../scenarios/scene/scene.ts'
import type { ScheduledDeviation } from '../schedule/schedule.ts'
import type { StoryAnswer, StoryRequest, StoryTeller } from '../story/story.ts'

/** The run that a client takes part in. */
export interface ClientRun {
  readonly scene: Scene
  /** Called with each request before it is sent. */
  readonly onRequest: (request: StoryRequest) => void
  /** Gives what is scheduled for the answer that has just come. */
  readonly scheduledThere: () => ScheduledDeviation | undefined
}

/** Real milliseconds in which an answer is taken after the service had its usual time for it. */
const grace = 1

/** Tells a story: its requests go to the service, and time passes in its world. */
export function createClient({ scene, onRequest, scheduledThere }: ClientRun): StoryTeller {
  async function send(request: StoryRequest): Promise<StoryAnswer> {
    onRequest(request)
    await scene.service.send(request.method, request.path, request.body, request.headers)
    return scene.service.response(grace)
  }
  return {
    scene,
    async advance(by) {
      await scene.world.advance(by)
    },
    async ask(request) {
      try {
        const answer = await send(request)
        return scheduledThere()?.deviation.next === 'repeat' ? await send(request) : answer
      } catch (error) {
        // As a careful client would: an idempotency key makes it safe to ask again.
        if (!hasIdempotencyKey(request)) throw error
        await scene.world.advance('PT0S')
        return send(request)
      }
    },
  }
}

/** Whether a request may be sent again without another effect. */
export function hasIdempotencyKey({ headers = {} }: Pick<StoryRequest, 'headers'>): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === 'idempotency-key')
}
