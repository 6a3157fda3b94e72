import { ControlError } from '../control/client.ts'
import type { World } from '../yard/yardWorld.ts'

/** Warns of a request that a test has left without its reply, because the manual clock stood still: such a test ends by its time-out. */
export async function warnOfHeldReply(world: World): Promise<void> {
  const warning = await heldReply(world).catch((error: unknown) => {
    if (error instanceof ControlError && error.status === 404) return undefined // the test has dropped its world
    throw error
  })
  if (warning !== undefined) console.warn(warning)
}

/** What waits for which time, and what to do; undefined if nothing waits. */
export async function heldReply({ name, due, clock }: World): Promise<string | undefined> {
  const { now, items } = await due()
  const held = items.find(({ kind }) => kind === 'reply')
  if (held === undefined || (await clock()).mode !== 'manual') return undefined
  return (
    `${held.name} still waits for its reply, which is due at ${held.due}: the clock of ${name} is manual and stands at ${now}. ` +
    `Start the request, advance the clock, as by world.advanceTo('${held.due}'), and then await the reply.`
  )
}
