import { pino } from 'pino'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Database } from '../database/connect.ts'
import { secureRandom } from '../runtime/random.ts'
import { createWork } from '../runtime/work.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { type ManualClock, manualClock } from '../testing/manualClock.ts'
import { createJobs } from './createJobs.ts'
import type { JobHandler, Jobs } from './jobs.ts'
import { createJobStore, lease } from './store.ts'

interface Running {
  readonly jobs: Jobs
  readonly clock: ManualClock
  readonly add: (due: number, count?: number) => Promise<void>
}

/** A log that nobody reads. Without a destination of its own it would listen for the exit of the process. */
const log = pino({ level: 'silent' }, { write: () => undefined })

function run({ kysely, shared }: Database, clock: ManualClock, handler: JobHandler, wall = manualClock(0)): Running {
  const work = createWork(clock)
  const parts = { database: kysely, shared, clock, wall, random: secureRandom, work, log }
  const jobs = createJobs({ ...parts, concurrency: 3, handlers: { test: handler } })
  onTestFinished(async () => {
    jobs.stop()
    await work.ended()
  })
  async function add(due: number, count = 1): Promise<void> {
    const added = Array.from({ length: count }, (_, index) => ({ kind: 'test', payload: { index }, due }))
    await kysely
      .transaction()
      .execute((transaction) => jobs.add({ transaction, now: clock.now(), random: secureRandom }, added))
    jobs.sweep()
    await work.idle()
  }
  return { jobs, clock, add }
}

describe.each(databases())('on $name', ({ name, open, url }) => {
  test('a job runs when it falls due, not before, and again when it says so', async () => {
    const database = await open()
    const seen: number[] = []
    const { clock, add } = run(database, manualClock(0), async (_, { attempts }) => {
      seen.push(clock.now())
      return attempts < 2 ? clock.now() + 100 : undefined
    })
    await add(1_000)
    await clock.advance(999)
    expect(seen).toEqual([])
    await clock.advance(1)
    expect(seen).toEqual([1_000])
    await clock.advance(10_000)
    expect(seen).toEqual([1_000, 1_100, 1_200])
    expect(await database.kysely.selectFrom('jobs').selectAll().execute()).toEqual([])
  })

  test('a job that fails is tried again a minute later', async () => {
    let attempts = 0
    const { clock, add } = run(await open(), manualClock(0), async () => {
      attempts += 1
      if (attempts === 1) throw new Error('broken')
      return undefined
    })
    await add(0)
    expect(attempts).toBe(1)
    await clock.advance(60_000)
    expect(attempts).toBe(2)
  })

  test('no more jobs run at once than may, and all run', async () => {
    let [running, most, done] = [0, 0, 0]
    const { add } = run(await open(), manualClock(0), async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise(setImmediate)
      running -= 1
      done += 1
      return undefined
    })
    await add(0, 20)
    expect(most).toBeLessThanOrEqual(3)
    expect(done).toBe(20)
  })

  test('claims that are made at once never share a job', async () => {
    const { kysely, shared } = await open()
    const rows = Array.from({ length: 40 }, (_, position) => ({ id: String(position), position }))
    const rest = { kind: 'test', payload: '{}', due_at: 0, attempts: 0, claimed_by: null }
    await kysely
      .insertInto('jobs')
      .values(rows.map((row) => ({ ...row, ...rest })))
      .execute()
    const store = createJobStore({ database: kysely, shared, clock: manualClock(1), random: secureRandom })
    const claim = () => store.claim(10)
    const claimed = (await Promise.all([claim(), claim(), claim(), claim(), claim(), claim()])).flat()
    expect(new Set(claimed.map(({ id }) => id)).size).toBe(claimed.length)
    while (claimed.length < 40) claimed.push(...(await claim()))
    expect(await claim()).toEqual([])
  })

  test('jobs that are started after the stop keep nobody waiting, and stay for another gateway', async () => {
    const database = await open()
    const { jobs } = run(database, manualClock(0), async () => undefined)
    jobs.stop()
    const taken = await database.kysely
      .transaction()
      .execute((transaction) =>
        jobs.addTaken({ transaction, now: 0, random: secureRandom }, [{ kind: 'test', payload: {} }]),
      )
    await jobs.start(taken)
    expect(await database.kysely.selectFrom('jobs').select('due_at').execute()).toEqual([{ due_at: lease }])
  })

  test('a job whose gateway died is taken over when its lease has run out', async () => {
    const database = await open()
    const seen: number[] = []
    const { clock, add } = run(database, manualClock(0), async () => {
      seen.push(clock.now())
      return undefined
    })
    const row = { id: 'a', kind: 'test', payload: '{}', position: 0, attempts: 0, claimed_by: 'another' }
    await database.kysely
      .insertInto('jobs')
      .values({ ...row, due_at: lease })
      .execute()
    await add(1)
    await clock.advance(lease)
    expect(seen).toEqual([1, lease])
  })

  test.skipIf(name === 'SQLite')('a gateway finds what another wrote down and left behind', async () => {
    const location = await url()
    const [mine, theirs] = [await openDatabase(location), await openDatabase(location)]
    onTestFinished(async () => {
      await Promise.all([mine.close(), theirs.close()])
    })
    let done = 0
    const [clock, wall] = [manualClock(0), manualClock(0)]
    const count: JobHandler = async () => {
      done += 1
      return undefined
    }
    const { jobs } = run(mine, clock, count, wall)
    jobs.sweep()
    await clock.advance(1)
    const row = { id: 'a', kind: 'test', payload: '{}', position: 0, attempts: 0, claimed_by: 'another', due_at: 1 }
    await theirs.kysely.insertInto('jobs').values(row).execute()
    await wall.advance(60_000)
    await clock.advance(1)
    expect(done).toBe(1)
  })

  test('two gateways on one database run each job once', async () => {
    const location = await url()
    const databases = [await openDatabase(location), await openDatabase(location)]
    onTestFinished(async () => {
      await Promise.all(databases.map(({ close }) => close()))
    })
    const seen: unknown[] = []
    const clock = manualClock(0)
    const gateways = databases.map((database) =>
      run(database, clock, async (payload) => {
        seen.push(payload)
        return undefined
      }),
    )
    await gateways[0]?.add(10, 30)
    gateways[1]?.jobs.sweep()
    await clock.advance(60_000)
    expect(seen).toHaveLength(30)
  })
})
