import { serverEvents } from '../../specs/formats/serverEvents.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { type Clock, isoTime } from './clock.ts'
import { toldClock } from './toldClock.ts'
import { wallClock } from './wallClock.ts'

export interface ParticipantOptions {
  /** The URL of the control plane. */
  readonly control: string
  readonly world: string
  /** The name by which this process takes part. Two processes need two names. */
  readonly name: string
  /** Runs when the world was made anew, before its time moves: what the providers knew is gone. */
  readonly renewed: () => Promise<void>
  /** Another process takes part under this name, so this one does not any more. */
  readonly taken: () => void
  /** Receives a line when the control plane is gone, and when it is there again. */
  readonly tell: (line: string) => void
  /** @default real time */
  readonly wall?: Clock
}

/** The clock of a world of a Railyard in another process. */
export interface ParticipantClock extends Clock {
  /** Takes part no longer. */
  close(): void
}

/** Real milliseconds before the next attempt to join again. */
const retry = 500

/** Takes part in the clock of a world over HTTP. Rejects when the control plane does not answer or refuses. @see docs/participants.md */
export async function joinClock(options: ParticipantOptions): Promise<ParticipantClock> {
  const { control, world, name, renewed, taken, tell, wall = wallClock } = options
  const turns = `${control}/worlds/${encodeURIComponent(world)}/participants/${encodeURIComponent(name)}/turns`
  const clock = toldClock(wall)
  const closing = new AbortController()
  const joined = Promise.withResolvers<void>()
  let latest = 0
  let renewal = Promise.resolve()

  /** Follows one stream to its end; resolves with whether another process has taken the name. */
  async function follow(isFirst: boolean): Promise<boolean> {
    const response = await fetch(turns, { signal: closing.signal })
    if (response.body === null || !response.ok) throw new Error(`${turns} answered ${response.status}`)
    // Whoever joins again does not know what became of the world meanwhile.
    let isNew = !isFirst
    for await (const { type, data } of serverEvents(response.body)) {
      if (type === 'taken') return true
      if (!isRecord(data)) continue
      void take(type, data, isNew || data['replaced'] === true)
      if (isNew) tell(`takes part in world ${world} again`)
      isNew = false
    }
    return false
  }

  async function take(type: string, data: Record<string, unknown>, isNew: boolean): Promise<void> {
    const turn = Number(data['turn'])
    latest = turn
    if (type === 'clock') {
      const told = { mode: String(data['mode']), rate: Number(data['rate']), now: Date.parse(String(data['now'])) }
      clock.set(told, isNew)
      if (isNew) renewal = renewed().catch((error: unknown) => tell(`could not prepare the new world: ${error}`))
    }
    await renewal
    if (type === 'turn') await clock.work()
    // A later event has taken the place of this one.
    if (latest === turn) await answer(turn)
    joined.resolve()
  }

  async function answer(turn: number): Promise<void> {
    const { next, worked } = clock.state()
    const body = JSON.stringify({ next: next === undefined ? null : isoTime(next), worked })
    const headers = { 'content-type': 'application/json' }
    const sent = fetch(`${turns}/${turn}`, { method: 'POST', headers, body, signal: closing.signal })
    // When it cannot be sent, the stream ends too. A turn that is not open any more needs no answer.
    await sent.then((response) => response.arrayBuffer()).catch(() => undefined)
  }

  async function stay(): Promise<void> {
    for (let isFirst = true; !closing.signal.aborted; isFirst = false) {
      try {
        if (await follow(isFirst)) {
          taken()
          return
        }
        tell(`the clock of world ${world} is gone: Railyard has ended`)
      } catch (error) {
        // Only the first attempt has someone who waits for it.
        joined.reject(error)
      }
      await new Promise<void>((resolve) => wall.at(wall.now() + retry, resolve))
    }
  }

  const ended = stay()
  await joined.promise.catch((error: unknown) => {
    closing.abort()
    throw error
  })
  return {
    ...clock,
    close() {
      closing.abort()
      void ended
    },
  }
}
