import { pino } from 'pino'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Database } from '../database/connect.ts'
import { secureRandom } from '../runtime/random.ts'
import { createWork, type Work } from '../runtime/work.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { type ManualClock, manualClock } from '../testing/manualClock.ts'
import { createJobs } from './createJobs.ts'
import { retries } from './data/retries.generated.ts'
import type { Gate } from './gate.ts'
import { interval } from './heartbeat.ts'
import type { DeadJobHandler, JobHandler, Jobs, NewJob } from './jobs.ts'
import { createJobStore } from './store.ts'
import type { JobRow } from './tables.ts'

interface Running {
  readonly jobs: Jobs
  readonly clock: ManualClock
  readonly wall: BeatingWall
  readonly work: Work
  readonly add: (due: number, count?: number, rest?: Partial<NewJob>) => Promise<void>
}

interface Options {
  readonly clock?: ManualClock
  readonly gate?: Gate
  readonly deadHandlers?: Readonly<Record<string, DeadJobHandler>>
}

/** A log that nobody reads. Without a destination of its own it would listen for the exit of the process. */
const log = pino({ level: 'silent' }, { write: () => undefined })

async function run({ kysely, shared }: Database, handler: JobHandler, options: Options = {}): Promise<Running> {
  const { clock = manualClock(0), gate, deadHandlers = {} } = options
  const [wall, work] = [beatingWall(), createWork(clock)]
  const parts = { database: kysely, shared, clock, wall, random: secureRandom, work, log, deadHandlers }
  const lanes = { slow: { slots: 2 }, other: { slots: 3, ...(gate && { gate }) } }
  const jobs = createJobs({ ...parts, lanes, handlers: { test: handler } })
  await jobs.open()
  onTestFinished(async () => {
    jobs.stop()
    await work.ended()
    await jobs.release()
  })
  async function add(due: number, count = 1, rest: Partial<NewJob> = {}): Promise<void> {
    const added = Array.from({ length: count }, (_, index) => ({ ...job, payload: { index }, due, ...rest }))
    await kysely
      .transaction()
      .execute((transaction) => jobs.add({ transaction, now: clock.now(), random: secureRandom }, added))
    jobs.sweep()
    await work.idle()
  }
  return { jobs, clock, wall, work, add }
}

const job = { kind: 'test', payload: {}, lane: 'other', clientId: 'a' }

/** A job as a row that another gateway has claimed. */
const row: JobRow = {
  ...{ id: 'a', kind: 'test', payload: '{}', lane: 'other', client_id: 'a', due_at: 0, position: 0, attempts: 0 },
  ...{ claimed_by: 'another', failures: 0, last_error: null, dead_at: null },
}

describe.each(databases())('on $name', ({ name, open, url }) => {
  test('a job runs when it falls due, not before, and again when it says so', async () => {
    const database = await open()
    const seen: number[] = []
    const { clock, add } = await run(database, async (_, { attempts }) => {
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

  test('a job that breaks off is tried again after growing waits, and is a dead letter in the end', async () => {
    const database = await open()
    const seen: number[] = []
    const told: unknown[] = []
    const deadHandlers: Record<string, DeadJobHandler> = { test: async (_, payload) => void told.push(payload) }
    const failing: JobHandler = async () => {
      seen.push(clock.now())
      throw new Error('broken')
    }
    const { jobs, clock, add } = await run(database, failing, { deadHandlers })
    await add(0, 1, { payload: { transactionIds: ['p1'] } })
    await clock.advance(100 * 3_600_000)
    const waits = retries.afterError.map((seconds) => 1_000 * seconds)
    expect(seen.map((at, index) => at - (seen[index - 1] ?? 0)).slice(1)).toEqual(waits)
    expect(told).toEqual([{ transactionIds: ['p1'] }])
    const { lanes, deadLetters } = await jobs.overview()
    expect(lanes).toEqual([{ lane: 'other', waiting: 0, claimed: 0, dead: 1, oldestDue: null }])
    const times = { failures: waits.length + 1, since: seen.at(-1) }
    expect(deadLetters).toMatchObject([{ kind: 'test', payouts: ['p1'], lastError: 'broken', ...times }])
  })

  test('a dead letter that is put back runs again, and is gone when it is done', async () => {
    const database = await open()
    let isBroken = true
    const { jobs, clock, work, add } = await run(database, async () => {
      if (isBroken) throw new Error('broken')
      return undefined
    })
    await add(0)
    await clock.advance(100 * 3_600_000)
    const id = (await jobs.overview()).deadLetters[0]?.id ?? ''
    isBroken = false
    expect([await jobs.retry('unknown'), await jobs.retry(id), await jobs.retry(id)]).toEqual([false, true, false])
    await work.idle()
    expect(await jobs.overview()).toEqual({ lanes: [], deadLetters: [] })
  })

  test('a dead letter that cannot be followed up is kept all the same', async () => {
    const refusing = { test: () => Promise.reject(new Error('no such payout')) }
    const failing = () => Promise.reject(new Error('broken'))
    const { jobs, clock, add } = await run(await open(), failing, { deadHandlers: refusing })
    await add(0)
    await clock.advance(100 * 3_600_000)
    expect((await jobs.overview()).deadLetters).toMatchObject([{ lastError: 'broken' }])
  })

  test('no more jobs run at once than may, and all run', async () => {
    let [running, most, done] = [0, 0, 0]
    const { add } = await run(await open(), async () => {
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

  test('a lane whose jobs hang keeps no other lane waiting', async () => {
    const database = await open()
    const silent = Promise.withResolvers<undefined>()
    let [hung, done] = [0, 0]
    const { jobs, clock, work, add } = await run(database, async (payload, { unit }) => {
      if (JSON.stringify(payload) !== '{"hangs":true}') {
        done += 1
        return undefined
      }
      hung += 1
      const resume = unit.letTimePass()
      await silent.promise
      resume()
      return undefined
    })
    const hanging = Array.from({ length: 5 }, () => ({ ...job, lane: 'slow', payload: { hangs: true } }))
    const quick = Array.from({ length: 20 }, () => job)
    const taken = await database.kysely
      .transaction()
      .execute((transaction) => jobs.addTaken({ transaction, now: 0, random: secureRandom }, [...hanging, ...quick]))
    await jobs.start(taken)
    await add(0, 10)
    expect([hung, done, clock.holds()]).toEqual([2, 30, 0])
    silent.resolve(undefined)
    await work.ended()
    expect(hung).toBe(5)
  })

  test('the clients of a lane take turns, in line and when due jobs are claimed', async () => {
    const database = await open()
    const turns: string[] = []
    // Two of the three slots wait for the other client, however long its job takes to begin; the third does not.
    let seen = Promise.withResolvers<void>()
    const { jobs, work, add } = await run(database, async (payload) => {
      turns.push(JSON.stringify(payload))
      if (turns.length === 3 || turns.includes('{"one":true}')) seen.resolve()
      await seen.promise
      return undefined
    })
    const many = Array.from({ length: 40 }, () => ({ ...job, payload: { many: true } }))
    const one = { ...job, clientId: 'b', payload: { one: true } }
    const taken = await database.kysely
      .transaction()
      .execute((transaction) => jobs.addTaken({ transaction, now: 0, random: secureRandom }, [...many, one]))
    await jobs.start(taken)
    expect(turns.indexOf('{"one":true}')).toBeLessThanOrEqual(2)
    await work.idle()
    turns.length = 0
    seen = Promise.withResolvers()
    const rows = Array.from({ length: 40 }, (_, position) => ({
      ...row,
      id: `m${position}`,
      claimed_by: null,
      position,
    }))
    await database.kysely.insertInto('jobs').values(rows).execute()
    await add(0, 1, { clientId: 'b', payload: { one: true } })
    expect(turns).toHaveLength(41)
    expect(turns.indexOf('{"one":true}')).toBeLessThanOrEqual(2)
  })

  test('a gate that admits nothing keeps nobody waiting, and its jobs run once it opens', async () => {
    const database = await open()
    let isOpen = false
    let changed = (): void => {}
    const gate: Gate = {
      admits: () => (isOpen ? 'whole' : undefined),
      enter: () => () => {},
      serves: () => isOpen,
      onChange: (listener) => {
        changed = listener
      },
    }
    let done = 0
    const count: JobHandler = async () => {
      done += 1
      return undefined
    }
    const { jobs, work, add } = await run(database, count, { gate })
    const taken = await database.kysely
      .transaction()
      .execute((transaction) => jobs.addTaken({ transaction, now: 0, random: secureRandom }, [job, job]))
    await jobs.start(taken)
    await add(0, 5)
    expect(done).toBe(0)
    isOpen = true
    changed()
    await work.idle()
    expect(done).toBe(7)
  })

  test('claims that are made at once never share a job', async () => {
    const { kysely, shared } = await open()
    const rows = Array.from({ length: 40 }, (_, position) => ({ ...row, id: String(position), position }))
    await kysely
      .insertInto('jobs')
      .values(rows.map((each) => ({ ...each, claimed_by: null })))
      .execute()
    const store = createJobStore({ database: kysely, shared, clock: manualClock(1), gateway: 'me' })
    const claim = () => store.claim('other', 10)
    const claimed = (await Promise.all([claim(), claim(), claim(), claim(), claim(), claim()])).flat()
    expect(new Set(claimed.map(({ id }) => id)).size).toBe(claimed.length)
    while (claimed.length < 40) claimed.push(...(await claim()))
    expect(await claim()).toEqual([])
  })

  test('jobs that are started after the stop keep nobody waiting, and are free for the next start', async () => {
    const database = await open()
    const { jobs } = await run(database, async () => undefined)
    jobs.stop()
    const taken = await database.kysely
      .transaction()
      .execute((transaction) => jobs.addTaken({ transaction, now: 0, random: secureRandom }, [job]))
    await jobs.start(taken)
    await jobs.release()
    const left = database.kysely.selectFrom('jobs').select(['claimed_by', 'due_at'])
    expect(await left.execute()).toEqual([{ claimed_by: null, due_at: 0 }])
  })

  test('what a killed process had claimed is free at the next start, or when its gateway has been silent for 20 s', async () => {
    const database = await open()
    await database.kysely.insertInto('jobs').values(row).execute()
    if (database.shared) await database.kysely.insertInto('gateways').values({ id: 'another', beats: 7 }).execute()
    let done = 0
    const { jobs, wall, work } = await run(database, async () => {
      done += 1
      return undefined
    })
    jobs.sweep()
    await work.idle()
    for (let beat = 0; beat < 5 && database.shared; beat += 1) {
      expect(done).toBe(0)
      await wall.nextBeat()
    }
    await work.idle()
    expect(done).toBe(1)
    expect((await database.kysely.selectFrom('gateways').selectAll().execute()).length).toBe(database.shared ? 1 : 0)
  })

  test.skipIf(name === 'SQLite')('what a gateway that beats has claimed stays with it', async () => {
    const database = await open()
    await database.kysely.insertInto('jobs').values(row).execute()
    await database.kysely.insertInto('gateways').values({ id: 'another', beats: 0 }).execute()
    let done = 0
    const { wall, work } = await run(database, async () => {
      done += 1
      return undefined
    })
    for (let beat = 1; beat < 10; beat += 1) {
      await database.kysely.updateTable('gateways').set({ beats: beat }).where('id', '=', 'another').execute()
      await wall.nextBeat()
    }
    await work.idle()
    expect(done).toBe(0)
  })

  test('a job that is claimed and was never started, as after a commit that seemed to fail, is found and run', async () => {
    const database = await open()
    let done = 0
    const { jobs, wall, work } = await run(database, async () => {
      done += 1
      return undefined
    })
    await database.kysely
      .insertInto('jobs')
      .values({ ...row, claimed_by: jobs.gateway })
      .execute()
    await wall.nextBeat()
    expect(done).toBe(0)
    await wall.nextBeat()
    await work.idle()
    expect(done).toBe(1)
  })

  test.skipIf(name === 'SQLite')('a gateway finds what another wrote down and left behind', async () => {
    const location = await url()
    const [mine, theirs] = [await openDatabase(location), await openDatabase(location)]
    onTestFinished(async () => {
      await Promise.all([mine.close(), theirs.close()])
    })
    let done = 0
    const { wall, work } = await run(mine, async () => {
      done += 1
      return undefined
    })
    await theirs.kysely
      .insertInto('jobs')
      .values({ ...row, claimed_by: null })
      .execute()
    await wall.nextBeat()
    await work.idle()
    expect(done).toBe(1)
  })

  test.skipIf(name === 'SQLite')('two gateways on one database run each job once', async () => {
    const location = await url()
    const databases = [await openDatabase(location), await openDatabase(location)]
    onTestFinished(async () => {
      await Promise.all(databases.map(({ close }) => close()))
    })
    const seen: unknown[] = []
    const clock = manualClock(0)
    const count: JobHandler = async (payload) => {
      seen.push(payload)
      return undefined
    }
    const gateways = await Promise.all(databases.map((database) => run(database, count, { clock })))
    await gateways[0]?.add(10, 30)
    gateways[1]?.jobs.sweep()
    await clock.advance(60_000)
    expect(seen).toHaveLength(30)
  })
})

interface BeatingWall extends ManualClock {
  /** Lets a gateway beat once, and waits until it has. */
  nextBeat(): Promise<void>
}

/** Real time, which a gateway sets an alarm on for its next beat when one has ended. */
function beatingWall(): BeatingWall {
  const clock = manualClock(0)
  let armed = Promise.withResolvers<void>()
  return {
    ...clock,
    at(due, wake) {
      armed.resolve()
      return clock.at(due, wake)
    },
    async nextBeat() {
      armed = Promise.withResolvers()
      await clock.advance(interval)
      await armed.promise
    },
  }
}
