import type { ReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/control.generated.ts'
import { isSnapshot, problem, restoreSnapshot, type Snapshot, type Worlds } from '../../kernel/index.ts'
import type { ControlOperation } from '../context.ts'
import { representWorld } from '../resources/worlds.ts'

export const putSnapshot: ControlOperation<'putSnapshot'> = ({ path, body }, { worlds }) => {
  const found: string[] = []
  if (!isSnapshot(body, found)) return problem(400, found.join(' '))
  return restore(worlds, path.world, body)
}

/** Anyone can compute the digest of a content that no world has had. */
function restore(worlds: Worlds, name: string, snapshot: Snapshot): ReplyOf<operations['putSnapshot']> {
  try {
    return { status: 200, body: representWorld(restoreSnapshot(worlds, name, snapshot)) }
  } catch (error) {
    return problem(400, `The content is not that of a world: ${error instanceof Error ? error.message : String(error)}`)
  }
}
