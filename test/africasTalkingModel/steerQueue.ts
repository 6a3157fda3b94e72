import assert from 'node:assert/strict'
import type { Queue, Waiting } from './queue.ts'
import type { QueueCommand } from './queueCommands.ts'

/** Sends a request to the control plane, asserts the status of its reply (200 when absent) and gives the body. */
export type Steer = (method: string, path: string, body: object | undefined, status?: number) => Promise<string>

/** A model with queues. */
interface Queued<Product extends string> {
  readonly now: number
  readonly queues: Readonly<Record<Product, Pick<Queue<Waiting>, 'change'>>>
  /** Drops what is first in a queue; undefined when nothing waits there. */
  lose(product: Product): Pick<Waiting, 'id'> | undefined
}

/** Applies what is done to a queue to a world and to its model. True if nothing has changed. */
export async function steerQueue<Product extends string>(
  steer: Steer,
  model: Queued<Product>,
  command: QueueCommand<Product>,
): Promise<boolean> {
  const { queues, now } = model
  const queue = queues[command.product]
  const path = `/africastalking/queues/${command.product}`
  switch (command.kind) {
    case 'lose': {
      const lost = model.lose(command.product)
      const body = await steer('POST', `${path}/lose`, undefined, lost === undefined ? 409 : 200)
      if (lost !== undefined) assert.deepEqual(JSON.parse(body), { id: lost.id })
      return lost === undefined
    }
    case 'stall':
      await steer('POST', `${path}/stall`, { for: `PT${command.seconds}S` })
      queue.change(now, { stalledUntil: now + command.seconds * 1_000 })
      return false
    case 'setRate':
      await steer('PATCH', path, { perSecond: command.perSecond })
      queue.change(now, { perSecond: command.perSecond })
      return false
    case 'setPause':
      await steer('PATCH', path, { isPaused: command.isPaused })
      queue.change(now, { isPaused: command.isPaused })
      return false
    case 'delayOutcomes':
      await steer('PATCH', path, { outcomeDelay: `PT${command.seconds}S` })
      queue.change(now, { delay: command.seconds * 1_000 })
      return false
  }
}
