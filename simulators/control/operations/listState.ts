import { problem, readStore } from '../../kernel/index.ts'
import { type ControlOperation, inSettlingWorld } from '../context.ts'

export const listState: ControlOperation<'listState'> = inSettlingWorld(async ({ path }, world) => {
  const store = await readStore(world, path.service)
  if (store === undefined)
    return problem(404, `There is no service ${path.service} in this world, but ${named(world.instances.keys())}.`)
  const collections = new Map(Object.entries(store.collections))
  const documents = collections.get(path.collection)
  if (documents === undefined)
    return problem(404, `${path.service} keeps no ${path.collection}, but ${named(collections.keys())}.`)
  return { status: 200, body: documents.filter(isObject) }
})

function named(names: Iterable<string>): string {
  return [...names].join(', ')
}

function isObject(document: unknown): document is Record<string, unknown> {
  return typeof document === 'object' && document !== null
}
