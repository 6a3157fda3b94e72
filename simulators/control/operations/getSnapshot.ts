import { takeSnapshot } from '../../kernel/index.ts'
import { type ControlOperation, inWorld, unlessUnsettled } from '../context.ts'

export const getSnapshot: ControlOperation<'getSnapshot'> = inWorld((_request, world) =>
  unlessUnsettled(async () => {
    const { format, digest, content } = await takeSnapshot(world)
    return { status: 200, body: { format, digest, content: { ...content } } }
  }),
)
