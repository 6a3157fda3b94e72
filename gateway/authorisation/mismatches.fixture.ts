import { openOperator } from '../operator.ts'
import type { TestDatabase } from '../testing/databases.ts'
import { type ManualClock, manualClock } from '../testing/manualClock.ts'
import { stubbedProviders } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'
import { type Caller, type Filled, fill, unknownCallers } from './callers.fixture.ts'
import { matrix } from './data/matrix.generated.ts'
import { decidingPermission, readPermissions } from './permissions.fixture.ts'
import { type PlainRequest, requests } from './requests.fixture.ts'
import { type Told, tell } from './tell.fixture.ts'

type Row = (typeof matrix)[number]

interface Cell {
  readonly operation: Row['operations'][number]
  readonly caller: string
  readonly verdict: 'ok' | 401 | 403 | 404
  /** Whether another cell of the caller could see what this one changes. */
  readonly isSeen: boolean
}

/** Opens a gateway on a copy of a database, or on the one that is named. */
type Open = (databaseUrl: string, clock?: ManualClock) => Promise<TestGateway>

/**
 * Sends the request of each cell of the matrix, and returns where the answer is another one than the matrix says. A cell that changes
 * something has a gateway of its own, on a copy of one database; all other cells of a caller share one.
 */
export async function mismatches(database: TestDatabase): Promise<string[]> {
  const providers = stubbedProviders()
  const more = { bankRail: 'bypass', sandboxProviders: stubbedProviders('sandbox.test') } as const
  const open: Open = (databaseUrl, clock = manualClock()) =>
    testGateway({ databaseUrl, clock, providers, demo: false, more })
  const from = await database.url()
  const { time, ...filled } = await fillDatabase(from, open, more.sandboxProviders)
  const callers: ReadonlyMap<string, Caller> = new Map(Object.entries(filled.callers))
  const groups = [
    ...Map.groupBy(cells, ({ operation, caller, isSeen }) => (isSeen ? `${operation} ${caller}` : caller)).values(),
  ]
  return (await fourAtATime(groups, ask)).flat()

  async function ask(group: readonly Cell[]): Promise<string[]> {
    const { url, remove } = await database.copy(from)
    const gateway = await open(url, manualClock(time))
    const wrong: string[] = []
    for (const { operation, caller, verdict } of group) {
      const told = await askAs(gateway, requests[operation], caller)
      if (!agrees(told, verdict)) wrong.push(`${operation}, ${caller}: expected ${verdict}, got ${told.text}`)
    }
    await gateway.close()
    await remove()
    return wrong
  }

  async function askAs(gateway: TestGateway, make: (typeof requests)[Cell['operation']], name: string): Promise<Told> {
    const caller = callers.get(name)
    if (caller === undefined) throw new Error(`the matrix has the caller ${name}, whom nobody has made`)
    const { headers, things, override } = caller
    const request = make(things, filled.commons)
    if (override !== undefined) await setOverride(gateway, filled, override, request)
    return tell(gateway.url, request, headers)
  }
}

const cells: readonly Cell[] = matrix.flatMap((row) => row.operations.flatMap((operation) => cellsOf(row, operation)))

function cellsOf({ unknown, keys, sessions }: Row, operation: Cell['operation']): Cell[] {
  const verdicts: readonly (readonly [caller: string, verdict: Cell['verdict']])[] = [
    ...unknownCallers.map((caller) => [caller, unknown] as const),
    ...Object.entries(keys).map(([name, verdict]) => [`key ${name}`, verdict] as const),
    ...Object.entries(sessions).map(([name, verdict]) => [`session ${name}`, verdict] as const),
  ]
  // What anybody may call changes nothing of the callers and of what they ask for.
  const isHarmless = unknown === 'ok' || /_Get/.test(operation)
  return verdicts.map(([caller, verdict]) => ({
    ...{ operation, caller, verdict },
    isSeen: verdict === 'ok' && !isHarmless,
  }))
}

async function fillDatabase(
  databaseUrl: string,
  open: Open,
  sandbox: ReturnType<typeof stubbedProviders>,
): Promise<Filled & { readonly time: number }> {
  const gateway = await open(databaseUrl)
  const { clock } = gateway
  const operator = await openOperator(databaseUrl, clock)
  const filled = await fill({ ...gateway, databaseUrl, operator, sandbox })
  await gateway.idle()
  // A code may be sent again after a minute.
  await clock.advance(90_000)
  await operator.close()
  await gateway.close()
  return { ...filled, time: clock.now() }
}

async function setOverride(
  { url }: TestGateway,
  { superAdmin }: Filled,
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
