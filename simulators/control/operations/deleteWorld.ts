import { unknownWorld } from '../../kernel/index.ts'
import type { ControlOperation } from '../context.ts'

export const deleteWorld: ControlOperation<'deleteWorld'> = ({ path }, { worlds }) =>
  worlds.drop(path.world) ? { status: 204 } : unknownWorld(path.world)
