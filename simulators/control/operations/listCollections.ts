import { type ProblemReply, problem, readStore } from '../../kernel/index.ts'
import { type ControlOperation, inSettlingWorld } from '../context.ts'

export const listCollections: ControlOperation<'listCollections'> = inSettlingWorld(async ({ path }, world) => {
  const store = await readStore(world, path.service)
  if (store === undefined) return unknownService(path.service, world)
  const collections = Object.entries(store.collections)
  return { status: 200, body: collections.map(([name, documents]) => ({ name, count: documents.length })) }
})

/** The reply about a service that is not in a world; it names those that are. */
export function unknownService(
  service: string,
  { instances }: { readonly instances: ReadonlyMap<string, unknown> },
): ProblemReply<404> {
  return problem(404, `There is no service ${service} in this world, but ${[...instances.keys()].join(', ')}.`)
}
