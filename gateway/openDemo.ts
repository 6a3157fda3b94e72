import type { Kysely } from 'kysely'
import { type Demo, keptDemoKey, seedDemoClient } from './access/clients.ts'
import { keptDemoPortal } from './access/demoUsers.ts'
import type { Tables } from './database/tables.ts'
import type { GatewayOptions } from './gateway.ts'
import { isProduction } from './operator/production.ts'
import type { Clock } from './runtime/clock.ts'
import { type Random, secureRandom, seededRandom } from './runtime/random.ts'

/** How the demo client is reached, which is made in an empty database where that was asked for. */
export async function openDemo(
  { demo = false, demoSeed, seed }: GatewayOptions,
  { kysely, clock, random }: { readonly kysely: Kysely<Tables>; readonly clock: Clock; readonly random: Random },
): Promise<Partial<Demo>> {
  if (!demo) return {}
  if (await isProduction(kysely)) throw new Error('the database is for real money: start it without a demo client')
  const source = (): Random => (demoSeed === undefined ? random : seededRandom(`${demoSeed}/demo`))
  const people = (): Random =>
    (demoSeed ?? seed) === undefined ? secureRandom : seededRandom(`${demoSeed ?? seed}/demo/portal`)
  const fresh = await seedDemoClient(kysely, clock, source(), people())
  if (fresh !== undefined || demoSeed === undefined) return fresh ?? {}
  const [apiKey, portal] = [await keptDemoKey(kysely, source()), await keptDemoPortal(kysely, people())]
  return { ...(apiKey !== undefined && { apiKey }), ...(portal !== undefined && { portal }) }
}
