import type { CallbackRecord } from '../callbacks/callback.ts'
import type { Instant } from '../time/instant.ts'
import type { Timer } from '../time/timers.ts'
import type { World } from './world.ts'

/** Something that a world does by itself at a moment. */
export interface DueItem {
  readonly due: Instant
  readonly kind: 'timer' | 'callback' | 'reply' | 'participant'
  /** The rule of a timer, the callback, the operation whose reply is held, or the participant. */
  readonly name: string
  readonly service?: string
  /** What the rule is given: the id of a transaction, a message or a payment. */
  readonly key?: string
  /** The number of the callback. */
  readonly callback?: number
  /** What happens to the callback. */
  readonly step?: 'deliver' | 'retry' | 'swap' | 'answer' | 'timeout'
  readonly cause?: number
}

/** The items that fall due first, in their order, and how many there are in all. */
export function dueItems(world: World, limit: number): { readonly total: number; readonly items: readonly DueItem[] } {
  const timers = [...world.timers.list()].sort(byDue)
  const wakes = [...world.wakes.list()].sort(byDue)
  const items = [
    ...timers.slice(0, limit).map((timer) => timerItem(world, timer)),
    ...wakes.slice(0, limit).map(({ due, sleeper }) => ({ due, ...sleeper })),
  ]
  // The sort is stable, and timers fire before wakes of the same moment.
  return { total: timers.length + wakes.length, items: items.sort((a, b) => a.due - b.due).slice(0, limit) }
}

function byDue(
  a: { readonly due: Instant; readonly sequence: number },
  b: { readonly due: Instant; readonly sequence: number },
): number {
  return a.due - b.due || a.sequence - b.sequence
}

function timerItem(world: World, { due, service, name, key, cause }: Timer): DueItem {
  const origin = cause === undefined ? {} : { cause }
  if (service !== 'kernel') return { due, kind: 'timer', service, name, key, ...origin }
  const id = Number(key.split('/', 1)[0])
  return { due, kind: 'callback', ...told(world.callbacks.get(id)), callback: id, ...stepOf(name), ...origin }
}

/** What is told of a callback; it has none any more when the bound has dropped its record. */
function told(callback: CallbackRecord | undefined): Pick<DueItem, 'service' | 'name' | 'key'> {
  if (callback === undefined) return { name: 'a callback that is not kept' }
  const { service, name, about } = callback
  return { service, name, key: about }
}

const steps = ['deliver', 'retry', 'swap', 'answer', 'timeout'] as const

function stepOf(name: string): Pick<DueItem, 'step'> {
  const step = steps.find((known) => known === name)
  return step === undefined ? {} : { step }
}
