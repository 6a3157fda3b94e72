import { fileURLToPath } from 'node:url'
import { type ExploreSetup, readInvariants, readStory } from '../../explore/index.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** An exploration of the gateway with a batch of four over both providers and one retry. */
export function gatewaySetup(): Promise<ExploreSetup> {
  return setupOf({ story: 'story.mjs', invariants: 'money.yaml' })
}

/** An exploration of the gateway in a process of its own, on an SQLite file. Files are named from here. */
export async function setupOf(files: { readonly story: string; readonly invariants: string }): Promise<ExploreSetup> {
  const { invariants, settle } = await readInvariants(at(files.invariants))
  const railyard = `"${process.execPath}" "${at('../../bin/railyard.mjs')}"`
  return {
    service: {
      ...{ world: 'service', callbacks: {}, readyWithin: 120 },
      ...{ baseUrl: 'http://127.0.0.1:{port}', ready: 'http://127.0.0.1:{port}/health' },
      command: `unset RAILYARD_DATABASE_URL; exec ${railyard} gateway --control $RAILYARD_CONTROL_URL --world {world} --port {port} --database {dir}/gateway.db --demo`,
    },
    ...{ invariants, settle, seed: '42', story: await readStory(at(files.story)) },
  }
}
