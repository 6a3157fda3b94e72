import {
  clockHeard,
  isSnapshot,
  problem,
  restoreSnapshot,
  type Snapshot,
  type World,
  type Worlds,
} from '../../kernel/index.ts'
import type { ControlOperation } from '../context.ts'
import { representWorld } from '../resources/worlds.ts'

export const putSnapshot: ControlOperation<'putSnapshot'> = async ({ path, body }, { worlds }) => {
  const found: string[] = []
  if (!isSnapshot(body, found)) return problem(400, found.join(' '))
  const world = restored(worlds, path.world, body)
  if (typeof world === 'string') return problem(400, world)
  await clockHeard(world)
  return { status: 200, body: representWorld(world) }
}

/** The new world, or what is wrong: anyone can compute the digest of a content that no world has had. */
function restored(worlds: Worlds, name: string, snapshot: Snapshot): World | string {
  try {
    return restoreSnapshot(worlds, name, snapshot)
  } catch (error) {
    return `The content is not that of a world: ${error instanceof Error ? error.message : String(error)}`
  }
}
