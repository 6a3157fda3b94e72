import type { Instant } from '../time/instant.ts'
import type { World } from '../worlds/world.ts'

/**
 * Keeps a reply back until the clock of the world shows `due`, the name is released, or the world is dropped; `give` makes it at that
 * very moment. A reply belongs to a connection, so what wakes it is no timer: a snapshot goes on without it.
 */
export function heldUntil<Given>(world: World, due: Instant, give: () => Given, name = ''): Promise<Awaited<Given>> {
  return new Promise((resolve) => {
    if (world.isDropped) return resolve(Promise.try(give))
    const release = world.heldReplies.hold(name, () => {
      cancel()
      resolve(Promise.try(give))
    })
    const cancel = world.at(due, release)
    world.fireDue()
  })
}
