import type { Agenda } from './agenda.ts'
import type { Queue, Waiting } from './queue.ts'

/** Sets the time of a model, and lets happen what is due until then, in order: of its agenda, and what leaves its queues. */
export function passTime<Item extends Waiting>(
  model: { now: number; readonly queues: Readonly<Record<string, Queue<Item>>> },
  agenda: Agenda,
  now: number,
  handOver: (item: Item) => void,
): void {
  for (;;) {
    const queue = Object.values(model.queues).sort((a, b) => a.departure - b.departure)[0]
    const departure = queue?.departure ?? Number.POSITIVE_INFINITY
    const next = Math.min(departure, agenda.next)
    if (next > now) break
    model.now = next
    if (queue === undefined || agenda.next <= departure) agenda.take()()
    else leave(queue)
  }
  model.now = now

  function leave(queue: Queue<Item>): void {
    const item = queue.leave()
    if (queue.delay === 0) handOver(item)
    else agenda.add(model.now + queue.delay, () => handOver(item))
  }
}
