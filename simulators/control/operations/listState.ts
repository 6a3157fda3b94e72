import { problem, readStore } from '../../kernel/index.ts'
import { type ControlOperation, inSettlingWorld } from '../context.ts'
import { unknownService } from './listCollections.ts'

export const listState: ControlOperation<'listState'> = inSettlingWorld(async ({ path, query }, world) => {
  const store = await readStore(world, path.service)
  if (store === undefined) return unknownService(path.service, world)
  const collections = new Map(Object.entries(store.collections))
  const documents = collections.get(path.collection)
  if (documents === undefined)
    return problem(404, `${path.service} keeps no ${path.collection}, but ${[...collections.keys()].join(', ')}.`)
  const latest = query.last === undefined ? documents : documents.slice(-query.last)
  return { status: 200, body: latest.filter(isObject) }
})

function isObject(document: unknown): document is Record<string, unknown> {
  return typeof document === 'object' && document !== null
}
