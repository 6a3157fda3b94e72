import { type FairLine, fairLine } from './fairLine.ts'
import { type Admission, type Gate, openGate } from './gate.ts'

export interface LaneOptions {
  /** How many jobs run at the same time. */
  readonly slots: number
  /** @default one that is always open */
  readonly gate?: Gate
}

/** Jobs that share slots: a provider that hangs holds the slots of its own lane, and no others. */
export interface Lane {
  readonly name: string
  readonly gate: Gate
  readonly line: FairLine
  /** How a job may begin now; undefined when none may. */
  admits(): Admission | undefined
  /** How many jobs are worth claiming. */
  room(): number
  /** A job begins. */
  begin(): LaneJob
  /** Whether all that runs waits for a provider, and no more may begin. */
  isStuck(): boolean
}

/** A job that runs in a lane. */
export interface LaneJob {
  /** The job waits for a provider, and others may move the time meanwhile. */
  pass(): void
  resume(): void
  end(): void
}

export function createLane(name: string, { slots, gate = openGate }: LaneOptions): Lane {
  const line = fairLine()
  let running = 0
  let passing = 0

  function admits(): Admission | undefined {
    return running < slots ? gate.admits(running) : undefined
  }

  return {
    ...{ name, gate, line, admits },
    room() {
      const admitted = admits()
      if (admitted === undefined) return 0
      return (admitted === 'probe' ? 1 : slots - running) - line.length()
    },
    begin() {
      running += 1
      const leave = gate.enter()
      return {
        pass() {
          passing += 1
        },
        resume() {
          passing -= 1
        },
        end() {
          running -= 1
          leave()
        },
      }
    },
    isStuck: () => running === passing && admits() === undefined,
  }
}
