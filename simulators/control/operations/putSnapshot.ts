import { isSnapshot, problem, restoreSnapshot } from '../../kernel/index.ts'
import type { ControlOperation } from '../context.ts'
import { representWorld } from '../represent/world.ts'

export const putSnapshot: ControlOperation<'putSnapshot'> = ({ path, body }, { worlds }) => {
  if (!isSnapshot(body))
    return problem(400, 'The digest does not fit the content: a snapshot is restored as it was taken, or not at all.')
  return { status: 200, body: representWorld(restoreSnapshot(worlds, path.world, body)) }
}
