import { type ControlOperation, inWorld } from '../context.ts'
import { EventStream } from '../resources/eventStream.ts'

export const followEvents: ControlOperation<'followEvents'> = inWorld(({ query, headers }, world) => {
  const { last, limit, perSecond, service } = query
  const resume = headers['Last-Event-ID']
  const stream = new EventStream(world, {
    follow: query.follow ?? true,
    ...(last !== undefined && { last }),
    ...(limit !== undefined && { limit }),
    ...(perSecond !== undefined && { perSecond }),
    ...(service !== undefined && { service }),
    ...(resume !== undefined && { resume }),
  })
  return { status: 200, headers: { 'cache-control': 'no-store' }, body: stream }
})
