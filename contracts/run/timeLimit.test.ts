import http from 'node:http'
import { expect, test } from 'vitest'
import { readContract } from '../document/readContract.ts'
import { run } from './run.ts'
import { alarm, workTimer } from './stopwatch.ts'

const contract = readContract('one', {
  openapi: '3.1.0',
  info: { title: 'One', version: '1' },
  paths: { '/one': { get: { operationId: 'one', responses: { 200: { description: 'Good.' } } } } },
})

/** What is found of the time of answers that `prepare` delays, by a limit in milliseconds. */
async function foundOfTime(isOwn: boolean, prepare: () => Promise<void>, timeLimit = 40): Promise<string[]> {
  const server = http.createServer((_, response) => void prepare().then(() => response.end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${Object(server.address()).port}`
  const target = { document: 'one', url, isOwn, isOpen: true, prefers: false, enter: async () => ({}) }
  const { cases } = await run({ pairs: [{ contract, target }], seed: '1', timeLimit, cases: ['one/one/valid/*'] })
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  return cases.flatMap(({ findings }) => findings).map(({ check, message }) => `${check}: ${message}`)
}

const idle = (milliseconds = 60): Promise<void> => alarm(milliseconds).rung.then(() => undefined)

async function busy(): Promise<void> {
  const worked = workTimer()
  while (worked() < 60);
}

test('a service in this thread is late by its own work, not by the time that other work of the machine takes', async () => {
  expect(await foundOfTime(true, () => idle())).toEqual([])
  expect((await foundOfTime(true, busy))[0]).toMatch(/^time: took \d+ ms of CPU time, the limit is 40 ms$/)
})

test('another service is late by real time', async () => {
  // No answer within three times the limit would be another finding, so there is room for a machine that is busy.
  const found = await foundOfTime(false, () => idle(700), 500)
  expect(found[0]).toMatch(/^time: took \d+ ms, the limit is 500 ms$/)
})

test('a case that is late runs once more, alone, and counts only if it is late again', async () => {
  let delays = 1
  const once = async (): Promise<void> => {
    if (delays-- > 0) await idle(1500)
  }
  // An answer at once takes far less than a second, also on a machine that is busy.
  expect(await foundOfTime(false, once, 1000)).toEqual([])
  expect(delays).toBeLessThan(0)
})
