import type { World } from '../../testing/index.ts'

/** How many requests wait for answers that the clock holds. The journal does not have them yet. */
export async function heldReplies(world: World): Promise<number> {
  return (await world.due({ limit: 100 })).items.filter(({ kind }) => kind === 'reply').length
}
