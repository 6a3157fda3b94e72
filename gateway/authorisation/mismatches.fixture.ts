import type { TestDatabase } from '../testing/databases.ts'
import type { TestGateway } from '../testing/testGateway.ts'
import type { Caller } from './callers.fixture.ts'
import { type Cell, cellsByGateway } from './cells.fixture.ts'
import { decidingPermission, readPermissions } from './permissions.fixture.ts'
import { type PlainRequest, requests } from './requests.fixture.ts'
import { type Told, tell } from './tell.fixture.ts'
import { makeWorld, type World } from './world.fixture.ts'

/**
 * Sends the request of each cell of the matrix, and returns where the answer is another one than the matrix says.
 * @param every of the gateways that cells need for themselves, only one of so many is started
 */
export async function mismatches(database: TestDatabase, every = 1): Promise<string[]> {
  const world = await makeWorld(database)
  const callers: ReadonlyMap<string, Caller> = new Map(Object.entries(world.callers))
  const groups = cellsByGateway().filter((cells, place) => cells.length > 1 || place % every === 0)
  const wrong = await fourAtATime(groups, (group) =>
    world.fresh(async (gateway) => {
      const found: string[] = []
      for (const cell of group) found.push(...(await mismatch(gateway, world, cell, callers.get(cell.caller))))
      return found
    }),
  )
  return wrong.flat()
}

async function mismatch(
  gateway: TestGateway,
  world: World,
  { operation, caller: name, verdict }: Cell,
  caller: Caller | undefined,
): Promise<string[]> {
  if (caller === undefined) throw new Error(`the matrix has the caller ${name}, whom nobody has made`)
  const { headers, things, override } = caller
  const request = requests[operation](things, world.commons)
  if (override !== undefined) await setOverride(gateway, world, override, request)
  const told = await tell(gateway.url, request, headers)
  return agrees(told, verdict) ? [] : [`${operation}, ${name}: expected ${verdict}, got ${told.text}`]
}

async function setOverride(
  { url }: TestGateway,
  { superAdmin }: World,
  { apiUserId, isAllowed }: NonNullable<Caller['override']>,
  request: PlainRequest,
): Promise<void> {
  const permission = decidingPermission(await readPermissions(url, superAdmin), request)
  const overrides = permission === undefined ? {} : { [permission]: isAllowed }
  const path = `/api/APIUserPermissions/${apiUserId}`
  const { status, text } = await tell(url, { method: 'PUT', path, body: { overrides } }, superAdmin)
  if (status !== 200) throw new Error(`an override was refused: ${text}`)
}

function agrees({ status }: Told, verdict: Cell['verdict']): boolean {
  return verdict === 'ok' ? status >= 200 && status < 300 : status === verdict
}

async function fourAtATime<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const [index, item] of queue) results[index] = await task(item)
    }),
  )
  return results
}
