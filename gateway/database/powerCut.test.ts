import { copyFileSync, existsSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { databases } from '../testing/databases.ts'
import { manualClock } from '../testing/manualClock.ts'
import { testGateway } from '../testing/testGateway.ts'

const [sqlite] = databases()
const minute = 60_000

/**
 * Keeps a copy of what a power cut would leave of a SQLite file at each moment: the files as they were when the write-ahead log was
 * last flushed. What was written since is lost.
 */
async function keepFlushed(database: string): Promise<{ readonly left: string; flushes(): number }> {
  const left = `${database}.left.sqlite`
  let flushes = 0
  const handle = await open(`${database}.probe`, 'w')
  const prototype: FileHandle = Object.getPrototypeOf(handle)
  await handle.close()
  await rm(`${database}.probe`)
  const flush = prototype.datasync
  const spy = vi.spyOn(prototype, 'datasync').mockImplementation(async function (this: FileHandle) {
    // What is written while the disk works need not be on it afterwards.
    const copies = ['', '-wal'].map((end) => [`${database}${end}`, `${left}${end}`] as const)
    const before = copies.map(([from, to]) => {
      if (existsSync(from)) copyFileSync(from, `${to}.new`)
      return () => copyFileSync(`${to}.new`, to)
    })
    await flush.call(this)
    for (const keep of before) keep()
    flushes += 1
  })
  onTestFinished(() => spy.mockRestore())
  return { left, flushes: () => flushes }
}

test('a power cut after a batch loses no hand-over: processed again, nothing is paid twice', async () => {
  const databaseUrl = (await sqlite?.url()) ?? ''
  const disk = await keepFlushed(databaseUrl)
  const first = await testGateway({ databaseUrl })
  const items = Array.from({ length: 10 }, (_, index) => [
    [`+2327612345${index}`, 100] as const,
    [`+25471112310${index}`, 100] as const,
  ]).flat()
  const { batchId, processed } = await first.payBatch(items)
  expect(processed.body.processedCount).toBe(20)
  expect(disk.flushes()).toBeGreaterThan(3)
  const handedOver = [first.sent.b2c.flatMap(({ json }) => json.recipients).length, first.sent.creations.length]
  expect(handedOver).toEqual([10, 10])

  const clock = manualClock(first.clock.now())
  const second = await testGateway({ databaseUrl: disk.left, clock, providers: first, apiKey: first.apiKey })
  await second.post(`/api/BulkDisbursement/${batchId}/process`)
  await second.clock.advance(30 * minute)
  await second.post(`/api/BulkDisbursement/${batchId}/process`)
  expect(first.sent.b2c.flatMap(({ json }) => json.recipients)).toHaveLength(10)
  expect(new Set(first.sent.creations.map(({ json }) => json.external_id)).size).toBe(10)
})

test.each([1, 2, 5])('a power cut while request %s is with a provider leaves it marked as sent', async (nth) => {
  const databaseUrl = (await sqlite?.url()) ?? ''
  const disk = await keepFlushed(databaseUrl)
  const first = await testGateway({ databaseUrl })
  const queued = first.answers.b2c
  const cut = `${disk.left}.cut.sqlite`
  first.answers.b2c = (request) => {
    if (first.sent.b2c.length === nth)
      for (const end of ['', '-wal']) if (existsSync(disk.left + end)) copyFileSync(disk.left + end, cut + end)
    return queued(request)
  }
  const items = Array.from({ length: 60 }, (_, index) => [`+232761234${index + 10}`, 100] as const)
  const { batchId } = await first.payBatch(items)
  const numbers = () => first.sent.b2c.flatMap(({ json }) => json.recipients.map(({ phoneNumber }) => phoneNumber))
  const paidBefore = numbers().slice(0, 10 * nth)
  first.sent.b2c.length = 0
  first.answers.b2c = queued

  const clock = manualClock(first.clock.now())
  const second = await testGateway({ databaseUrl: cut, clock, providers: first, apiKey: first.apiKey })
  expect((await second.batch(batchId)).counts).toEqual({ pending: 0, processed: 60, failed: 0 })
  await second.post(`/api/BulkDisbursement/${batchId}/process`)
  await clock.advance(30 * minute)
  expect(numbers().filter((number) => paidBefore.includes(number))).toEqual([])
  expect(paidBefore).toHaveLength(10 * nth)
})
