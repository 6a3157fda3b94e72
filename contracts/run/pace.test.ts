import { expect, test } from 'vitest'
import type { Operation } from '../document/contract.ts'
import { readContract } from '../document/readContract.ts'
import type { StepReply } from '../model/case.ts'
import { createPace } from './pace.ts'
import { stopwatch } from './stopwatch.ts'

function operation(throttle?: object): Operation {
  const [found] = readContract('pay', {
    openapi: '3.1.0',
    info: { title: 'Pay', version: '1' },
    paths: { '/pay': { get: { operationId: 'pay', 'x-throttle': throttle, responses: {} } } },
  }).operations
  if (found === undefined) throw new Error('the document has no operation')
  return found
}

const reply = (status: number, headers: StepReply['headers'] = {}): StepReply => ({ status, headers, body: '' })

test('a request that was refused with 429 is sent again after the stated time', async () => {
  const replies = [reply(429, { 'retry-after': '0.02' }), reply(429, { 'retry-after': '0.02' }), reply(200)].values()
  const elapsed = stopwatch()
  const answer = await createPace().send(operation(), async () => replies.next().value ?? reply(500), false)
  expect(answer.status).toBe(200)
  expect(elapsed()).toBeGreaterThanOrEqual(39)
})

test('a 429 that the case asks for is its answer', async () => {
  expect((await createPace().send(operation(), async () => reply(429), true)).status).toBe(429)
})

test('requests stay within the documented window, and wait when a reply says that none is left', async () => {
  const pace = createPace()
  const elapsed = stopwatch()
  for (let times = 0; times < 3; times++)
    await pace.send(operation({ requests: 2, window: 'PT0.05S' }), async () => reply(200), false)
  expect(elapsed()).toBeGreaterThanOrEqual(49)
  const used = reply(200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0.05' })
  await pace.send(operation(), async () => used, false)
  const further = stopwatch()
  await pace.send(operation(), async () => reply(200), false)
  expect(further()).toBeGreaterThanOrEqual(49)
})
