import { problem, readStore } from '../../kernel/index.ts'
import { type ControlOperation, inSettlingWorld } from '../context.ts'
import { unknownService } from './listCollections.ts'

export const listState: ControlOperation<'listState'> = inSettlingWorld(async ({ path }, world) => {
  const store = await readStore(world, path.service)
  if (store === undefined) return unknownService(path.service, world)
  const collections = new Map(Object.entries(store.collections))
  const documents = collections.get(path.collection)
  if (documents === undefined)
    return problem(404, `${path.service} keeps no ${path.collection}, but ${[...collections.keys()].join(', ')}.`)
  return { status: 200, body: documents.filter(isObject) }
})

function isObject(document: unknown): document is Record<string, unknown> {
  return typeof document === 'object' && document !== null
}
