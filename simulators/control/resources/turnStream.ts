import { Readable } from 'node:stream'
import {
  type ClockMode,
  formatInstant,
  type ParticipantEvent,
  type ParticipantLink,
  type WallClock,
} from '../../kernel/index.ts'

/** The types of events with their data. */
export interface TurnEvents {
  readonly clock: {
    readonly turn: number
    readonly mode: ClockMode
    readonly rate: number
    readonly now: string
    readonly replaced: boolean
  }
  readonly turn: { readonly turn: number; readonly now: string }
  readonly taken: Readonly<Record<string, never>>
}

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
    send: (turn, event) => this.push(writtenTurn(turn, event)),
    end: (taken) => {
      if (taken) this.push(written('taken', {}))
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

function written<Type extends keyof TurnEvents>(type: Type, data: TurnEvents[Type]): string {
  return `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`
}

/** An event of the kernel, as `followTurns` describes it. */
function writtenTurn(turn: number, event: ParticipantEvent): string {
  const now = formatInstant(event.now)
  if (event.kind === 'turn') return written('turn', { turn, now })
  const { mode, rate, replaced } = event
  return written('clock', { turn, mode, rate, now, replaced })
}
