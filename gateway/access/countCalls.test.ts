import { describe, expect, onTestFinished, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { manualClock } from '../testing/manualClock.ts'
import { testGateway } from '../testing/testGateway.ts'
import { type CountCall, countInDatabase, countInMemory } from './countCalls.ts'

const limit = { calls: 2, window: 60 }

async function exceedTwo(count: CountCall, clock: ReturnType<typeof manualClock>): Promise<void> {
  const waits = [await count('a', limit), await count('a', limit), await count('a', limit), await count('b', limit)]
  expect(waits).toEqual([undefined, undefined, 60, undefined])
  await clock.advance(59_001)
  expect([await count('a', limit), await count('b', limit)]).toEqual([1, undefined])
  await clock.advance(999)
  expect([await count('a', limit), await count('b', limit)]).toEqual([undefined, undefined])
}

test('a subject that calls too often waits until its window ends; another one does not', async () => {
  const clock = manualClock()
  await exceedTwo(countInMemory(clock), clock)
})

test('no more subjects are kept in memory than the limit says, the newest ones', async () => {
  const count = countInMemory(manualClock(), 3)
  for (let called = 0; called < 3; called += 1) await count('a', limit)
  for (let other = 0; other < 3; other += 1) await count(`other ${other}`, limit)
  expect(await count('a', limit)).toBeUndefined()
})

describe.each(databases())('on $name', ({ url, open, name }) => {
  test('the same holds in the database, and windows that are over leave it', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    const clock = manualClock()
    await exceedTwo(countInDatabase(kysely, clock), clock)
    const counted = async (): Promise<number> => (await kysely.selectFrom('visit_counts').select('id').execute()).length
    expect(await counted()).toBe(2)
    await clock.advance(60_000)
    for (const subject of ['c', 'd', 'e', 'f']) await countInDatabase(kysely, clock)(subject, limit)
    expect(await counted()).toBe(4)
  })

  test('calls that come at the same time are counted one by one', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    const count = countInDatabase(kysely, manualClock())
    const waits = await Promise.all(['a', 'b', 'a', 'a', 'b', 'a'].map((subject) => count(subject, limit)))
    expect(waits).toEqual([undefined, undefined, undefined, 60, undefined, 60])
  })

  test.skipIf(name === 'SQLite')('two gateways on one database throttle a user together', async () => {
    const databaseUrl = await url()
    const one = await testGateway({ databaseUrl })
    const other = await testGateway({ databaseUrl })
    const authorization = `Bearer ${one.apiKey}`
    const statuses: number[] = []
    const read = async (index: number): Promise<void> => {
      const { status } = await (index % 2 === 0 ? one : other).get('/api/Banks', { authorization })
      statuses.push(status)
    }
    for (let sent = 0; sent < 1_100; sent += 50)
      await Promise.all(Array.from({ length: 50 }, (_, index) => read(sent + index)))
    expect(statuses.filter((status) => status === 200)).toHaveLength(1_000)
    expect(statuses.filter((status) => status === 429)).toHaveLength(100)
  })
})
