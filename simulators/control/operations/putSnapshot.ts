import { isSnapshot, problem, restoreSnapshot } from '../../kernel/index.ts'
import type { ControlOperation } from '../context.ts'
import { representWorld } from '../resources/worlds.ts'

export const putSnapshot: ControlOperation<'putSnapshot'> = ({ path, body }, { worlds }) => {
  if (!isSnapshot(body))
    return problem(400, 'The digest does not match the content. Restore the snapshot exactly as it was taken.')
  return { status: 200, body: representWorld(restoreSnapshot(worlds, path.world, body)) }
}
