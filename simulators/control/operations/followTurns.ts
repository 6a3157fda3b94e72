import { unknownWorld } from '../../kernel/index.ts'
import type { ControlOperation } from '../context.ts'
import { TurnStream } from '../resources/turnStream.ts'

export const followTurns: ControlOperation<'followTurns'> = ({ path }, { worlds }) => {
  const stream = new TurnStream(worlds.wall)
  const leave = worlds.join(path.world, path.participant, stream.link)
  if (leave === undefined) return unknownWorld(path.world)
  stream.once('close', leave)
  return { status: 200, headers: { 'cache-control': 'no-store' }, body: stream }
}
