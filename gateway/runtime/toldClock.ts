import type { Clock } from './clock.ts'

/** What is told of the clock of a world. */
export interface Told {
  readonly mode: string
  /** Milliseconds of the world in a real one; 0 on a clock that is moved by hand. */
  readonly rate: number
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** A clock that shows what it was told, and goes on by itself if it runs. */
export interface ToldClock extends Clock {
  /** Takes over the time. `renewed`: the world was made anew, so all that waits is woken to look at the time again. */
  set(told: Told, renewed: boolean): void
  /** Wakes what is due, and resolves when nothing is due or held. */
  work(): Promise<void>
  /** When the next wake is due, and whether anything was woken or held since the last call. */
  state(): { readonly next: number | undefined; readonly worked: boolean }
}

interface Wake {
  readonly due: number
  readonly wake: () => void
}

/** @param wall real time. */
export function toldClock(wall: Clock): ToldClock {
  const wakes = new Set<Wake>()
  let told: Told = { mode: 'manual', rate: 0, now: 0 }
  let toldAt = wall.now()
  let held = 0
  let worked = false
  let released = Promise.withResolvers<void>()
  let cancelAlarm = (): void => {}

  const now = (): number => Math.floor(told.now + (wall.now() - toldAt) * told.rate)
  const earliest = (): Wake | undefined => [...wakes].sort((a, b) => a.due - b.due)[0]

  function run(one: Wake): void {
    wakes.delete(one)
    worked = true
    one.wake()
  }

  function wakeDue(): void {
    for (let one = earliest(); one !== undefined && one.due <= now(); one = earliest()) run(one)
    arm()
  }

  /** On a clock that runs, sets an alarm for the next wake. */
  function arm(): void {
    cancelAlarm()
    const one = earliest()
    cancelAlarm = one === undefined || told.rate === 0 ? () => {} : wall.at(realTimeOf(one.due), wakeDue)
  }

  function realTimeOf(due: number): number {
    return wall.now() + Math.max(0, Math.ceil((due - now()) / told.rate))
  }

  return {
    now,
    at(due, wake) {
      const one = { due, wake }
      wakes.add(one)
      arm()
      return () => {
        if (wakes.delete(one)) arm()
      }
    },
    runs: () => told.rate > 0,
    hold() {
      held += 1
      worked = true
      let holds = true
      return () => {
        if (!holds) return
        holds = false
        held -= 1
        if (held > 0) return
        released.resolve()
        released = Promise.withResolvers()
      }
    },
    set(given, renewed) {
      told = given
      toldAt = wall.now()
      if (renewed) for (const one of [...wakes]) run(one)
      arm()
    },
    async work() {
      do {
        wakeDue()
        if (held > 0) await released.promise
        // What was released may go on in the same turn of the event loop.
        await new Promise<void>((resolve) => wall.at(wall.now(), resolve))
      } while (held > 0 || (earliest()?.due ?? Number.POSITIVE_INFINITY) <= now())
    },
    state() {
      const had = worked || held > 0
      worked = false
      return { next: earliest()?.due, worked: had }
    },
  }
}
