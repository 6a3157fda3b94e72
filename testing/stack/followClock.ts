import type { StartedSimulators } from '../../simulators/index.ts'
import type { ControlClient } from '../control/client.ts'

type Worlds = StartedSimulators['worlds']
type World = NonNullable<ReturnType<Worlds['get']>>

/**
 * Lets the clock of one world follow that of another one, in which it takes part: it gets its mode, and where they are moved by hand,
 * what falls due in the follower does so when time moves in the leader. The returned function ends that.
 */
export function followClock(
  worlds: Worlds,
  control: ControlClient,
  { leader, follower }: { readonly leader: string; readonly follower: string },
): () => void {
  const name = `the clock of world ${follower}`
  const path = { world: follower }

  async function follow(world: World, event: Heard): Promise<boolean> {
    const { mode = world.clock.mode, rate = world.clock.rate, now } = event
    if (mode !== world.clock.mode || rate !== world.clock.rate)
      await control.perform('putClock', { path, body: mode === 'scaled' ? { mode, rate } : { mode } })
    if (mode !== 'manual') return false
    const to = new Date(Math.max(now, world.clock.now())).toISOString()
    const { fired, delivered } = await control.perform('advanceClock', { path, body: { to } })
    return fired + delivered > 0
  }

  async function answer(turn: number, event: Heard): Promise<void> {
    const world = worlds.get(follower) ?? worlds.create({ name: follower })
    try {
      const worked = await follow(world, event)
      const next = world.clock.mode === 'manual' ? world.nextDue() : undefined
      worlds.participant(leader, name)?.answer(turn, { next, worked })
    } catch (error) {
      worlds.notice(`${name} does not follow that of ${leader}: ${error instanceof Error ? error.message : error}`)
      worlds.participant(leader, name)?.answer(turn, { next: undefined, worked: false })
    }
  }

  const leave = worlds.join(leader, name, { send: (turn, event) => void answer(turn, event), end: () => undefined })
  return leave ?? (() => undefined)
}

/** What the follower is told: the mode is absent where only the time was moved. */
interface Heard {
  readonly mode?: World['clock']['mode']
  readonly rate?: number
  readonly now: number
}
