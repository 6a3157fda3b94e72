import { Readable } from 'node:stream'
import { formatInstant, type ParticipantEvent, type ParticipantLink, type WallClock } from '../../kernel/index.ts'

/** Real milliseconds after which a client connects again, as the stream tells it. */
const retry = 500
/** Real milliseconds between two comments: clients take a stream that is silent for minutes for dead. */
const beat = 15_000

/** The events of a participant as server-sent events. */
export class TurnStream extends Readable {
  readonly #wall: WallClock
  #cancelBeat: () => void

  /** Where the kernel sends its events. */
  readonly link: ParticipantLink = {
    send: (turn, event) => this.push(written(turn, event)),
    end: (taken) => {
      if (taken) this.push('event: taken\ndata: {}\n\n')
      this.push(null)
    },
  }

  constructor(wall: WallClock) {
    super()
    this.#wall = wall
    this.push(`retry: ${retry}\n\n`)
    this.#cancelBeat = this.#beat()
  }

  override _read(): void {
    // Events are pushed as they come: the next one comes when this one is answered.
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#cancelBeat()
    done(error)
  }

  #beat(): () => void {
    return this.#wall.after(beat, () => {
      if (this.readableEnded || this.destroyed) return
      this.push(': still here\n\n')
      this.#cancelBeat = this.#beat()
    })
  }
}

function written(turn: number, event: ParticipantEvent): string {
  return `event: ${event.kind}\ndata: ${JSON.stringify(dataOf(turn, event))}\n\n`
}

/** The data of an event, as `followTurns` describes them. */
function dataOf(turn: number, event: ParticipantEvent): object {
  const now = formatInstant(event.now)
  if (event.kind === 'turn') return { turn, now }
  const { mode, rate, replaced } = event
  return { turn, mode, rate, now, replaced }
}
