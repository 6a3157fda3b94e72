import { spawnSync } from 'node:child_process'
import { mkdtempDisposableSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../scenarios/service/freePort.ts'
import type { World } from '../../testing/published.ts'
import { brokenRules, type Effect } from './moneyRules.fixture.ts'
import { ServiceProcess } from './serviceProcess.fixture.ts'
import { playStory } from './story.fixture.ts'

/** A service of this folder. */
export interface Explored {
  readonly folder: string
  readonly command: readonly [string, string]
  readonly environment: (world: World) => Readonly<Record<string, string>>
  /** What the provider has done for the service and not taken back. */
  readonly done: (world: World) => Promise<readonly Effect[]>
  /** Real milliseconds without traffic after which the service has done its work; 0 if it works within requests alone. */
  readonly quiet: number
}

/** Makes trouble. It is called before the story; what it starts may go on during the story, and ends with it. */
export type Trouble = (world: World, service: ServiceProcess) => Promise<unknown>

export interface Outcome {
  /** Steps of the story that were not answered as expected. */
  readonly unexpected: readonly string[]
  /** Rules of money.yaml that do not hold a day after the story. */
  readonly broken: readonly string[]
}

export const hasPython = spawnSync('python3', ['--version']).status === 0

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export const shop: Explored = {
  folder: 'shop',
  command: [process.execPath, at('shop/shop.mjs')],
  environment: ({ urls, key }) => ({ DTONE_URL: urls.dtone.replace(/\/v1$/, ''), DTONE_KEY: key, DTONE_SECRET: key }),
  async done({ urls, key }) {
    const headers = { authorization: `Basic ${btoa(`${key}:${key}`)}` }
    // Without a search window only the last 24 hours are listed; the orders are from the first.
    const window = 'from_date=2026-01-01T00:00:00Z&per_page=100'
    const transactions: readonly Transaction[] = await json(`${urls.dtone}/transactions?${window}`, headers)
    const completed = transactions.filter(({ status }) => status.class.message === 'COMPLETED')
    return completed.map(({ external_id }) => ({ reference: external_id }))
  },
  quiet: 0,
}

export const payouts: Explored = {
  folder: 'payouts',
  command: ['python3', at('payouts/payouts.py')],
  environment: ({ urls, key }) => ({ AT_URL: urls.africastalking, AT_KEY: key }),
  async done({ urls, key }) {
    const query = 'username=sandbox&productName=payouts&pageNumber=1&count=100&status=Success'
    const { responses }: { readonly responses: readonly Payment[] } = await json(
      `${urls.africastalking}/query/transaction/fetch?${query}`,
      { apiKey: key },
    )
    return responses.map(({ requestMetadata, value }) => ({
      reference: requestMetadata.payoutId,
      amount: Number(value.replace('KES ', '')),
    }))
  },
  quiet: 100,
}

/** Plays the story of a service in a world of its own, amid trouble, and checks its rules about money a day later. */
export async function explore(
  world: World,
  { bug = '', ...explored }: Explored & { readonly bug?: string },
  trouble?: Trouble,
): Promise<Outcome> {
  const { folder, command, environment, done, quiet } = explored
  using directory = mkdtempDisposableSync(join(tmpdir(), 'railyard-explored-'))
  const database = join(directory.path, `${folder}.db`)
  // Longer than any wait on a busy machine: no trouble of the tests needs the time-out.
  const settings = { DATABASE: database, PLANTED_BUG: bug, PROVIDER_TIMEOUT_MS: '30000' }
  await using service = new ServiceProcess(await freePort(), command, { ...settings, ...environment(world) })
  await world.africastalking.setCallbackUrls({ payments: `${service.url}/callbacks/payments` })
  await service.start()
  const advance = (by: string): Promise<unknown> => world.advance(by, quiet > 0 ? { quiet } : undefined)
  const made = trouble?.(world, service)
  const story = new URL(`${folder}/story.yaml`, import.meta.url)
  const unexpected = await playStory(story, { call: (call) => service.call(call), advance })
  await made
  await advance('PT24H')
  await world.faults.clear() // they are not for the question below
  const rules = new URL(`${folder}/money.yaml`, import.meta.url)
  return { unexpected, broken: brokenRules(rules, database, await done(world)) }
}

interface Transaction {
  readonly external_id: string
  readonly status: { readonly class: { readonly message: string } }
}

interface Payment {
  readonly requestMetadata: { readonly payoutId: string }
  readonly value: string
}

async function json<Body>(url: string, headers: Record<string, string>): Promise<Body> {
  const response = await fetch(url, { headers })
  const body: Body = JSON.parse(await response.text())
  return body
}
