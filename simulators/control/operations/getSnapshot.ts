import { takeSnapshot } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'

export const getSnapshot: ControlOperation<'getSnapshot'> = inWorld(async (_request, world) => {
  const { format, digest, content } = await takeSnapshot(world)
  return { status: 200, body: { format, digest, content: { ...content } } }
})
