import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type ExploreSetup, readInvariants, readStory } from '../../explore/index.ts'

export const hasPython = spawnSync('python3', ['--version']).status === 0

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** How each service of this folder is started; README.md has the same as a command line. */
const commands = {
  shop: {
    command: `DATABASE={dir}/shop.db DTONE_URL=$RAILYARD_DTONE_URL DTONE_KEY={world} DTONE_SECRET={world} exec "${process.execPath}" "${at('shop/shop.mjs')}"`,
    callbacks: {},
  },
  payouts: {
    command: `DATABASE={dir}/payouts.db AT_URL=$RAILYARD_AFRICASTALKING_URL AT_KEY={world} exec python3 "${at('payouts/payouts.py')}"`,
    callbacks: { payments: 'http://127.0.0.1:{port}/callbacks/payments' },
  },
} as const

/** An exploration of a service, with a mistake planted if one is named. */
export async function setupOf(service: keyof typeof commands, mistake = ''): Promise<ExploreSetup> {
  const { command, callbacks } = commands[service]
  const { invariants, settle } = await readInvariants(at(`${service}/money.yaml`))
  return {
    service: {
      ...{ world: 'service', callbacks, readyWithin: 120 },
      ...{ baseUrl: 'http://127.0.0.1:{port}', ready: 'http://127.0.0.1:{port}/health' },
      command: `PLANTED_BUG=${mistake} PROVIDER_TIMEOUT_MS=1500 ${command}`,
    },
    ...{ invariants, settle, seed: '42', story: await readStory(at(`${service}/story.yaml`)) },
  }
}
