import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { insertRows } from '../database/insertRows.ts'
import { wallClock } from '../runtime/wallClock.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'
import { transactionRow } from './transactionRow.fixture.ts'

const megabyte = 1_048_576

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Bytes that the process holds, without what may be collected. */
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// The longest tests are left out where RAILYARD_LONGEST is no.
const most = process.env['RAILYARD_LONGEST'] === 'no' ? 1 : undefined

describe.each(databases().slice(0, most))('on $name', ({ url }) => {
  test('a list of 100,000 holds little in memory, and other requests pass meanwhile', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    const { id } = await kysely.selectFrom('clients').select('id').executeTakeFirstOrThrow()
    for (let start = 0; start < 100_000; start += 10_000)
      await insertRows(
        kysely,
        'transactions',
        Array.from({ length: 10_000 }, (_, index) => transactionRow(start + index, id)),
      )
    await close()
    const authorization = `Bearer ${gateway.apiKey}`
    const ask = (path: string): Promise<Response> => fetch(gateway.url + path, { headers: { authorization } })
    // What the first requests need for good is not what a list needs.
    for (let times = 0; times < 20; times += 1) await (await ask('/api/Banks')).arrayBuffer()
    const list = async (look: (rows: number) => void): Promise<number> => {
      let rows = 0
      const decoder = new TextDecoder()
      for await (const chunk of (await ask('/api/Payment/completed')).body ?? []) {
        rows += decoder.decode(chunk, { stream: true }).split('{').length - 1
        look(rows)
      }
      return rows
    }

    const before = held()
    let [next, most] = [0, 0]
    const rows = await list((read) => {
      if (read < next) return
      next += 5_000
      most = Math.max(most, held())
    })
    const more = (most - before) / megabyte

    const waits: number[] = []
    let isDone = false
    const others = async (): Promise<void> => {
      while (!isDone) {
        const since = wallClock.now()
        await (await ask('/api/Banks')).arrayBuffer()
        waits.push(wallClock.now() - since)
      }
    }
    const since = wallClock.now()
    await Promise.all([list(() => undefined).finally(() => (isDone = true)), others()])
    const took = wallClock.now() - since
    const [p99 = 0] = waits.toSorted((one, other) => one - other).slice(Math.floor(waits.length * 0.99))
    process.stdout.write(`100,000 in ${took} ms, ${more.toFixed(1)} MB more; ${waits.length} others, p99 ${p99} ms\n`)
    // Each row is one object.
    expect(rows).toBe(100_000)
    expect(more).toBeLessThan(40)
    // How long each waits depends on what else the machine does; that hundreds pass does not.
    expect(waits.length).toBeGreaterThan(200)
  }, 120_000)
})
