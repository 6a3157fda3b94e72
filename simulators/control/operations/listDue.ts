import { dueItems, formatInstant } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'

export const listDue: ControlOperation<'listDue'> = inWorld(({ query }, world) => {
  const { total, items } = dueItems(world, query.limit ?? 100)
  return {
    status: 200,
    body: {
      now: formatInstant(world.clock.now()),
      total,
      items: items.map((item) => ({ ...item, due: formatInstant(item.due) })),
    },
  }
})
