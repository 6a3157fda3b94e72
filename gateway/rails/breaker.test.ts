import { expect, test } from 'vitest'
import { createWork } from '../runtime/work.ts'
import { type ManualClock, manualClock } from '../testing/manualClock.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import type { CallResult } from './httpCalls.ts'

const second = 1_000
const answered = (status: number): CallResult => ({
  ...{ kind: 'answered', status, text: '', mediaType: undefined, retryAfter: undefined },
})
const unanswered: CallResult = { kind: 'unanswered', reason: 'no answer within 30000 ms' }
const unsent: CallResult = { kind: 'unsent', reason: 'connect ECONNREFUSED' }

interface Watched {
  readonly clock: ManualClock
  readonly breaker: Breaker
  /** Makes a call that ends so. */
  readonly call: (result: CallResult | Promise<CallResult>, method?: 'GET' | 'POST') => Promise<CallResult>
  /** Runs a job that makes one such call, as far as one is admitted. */
  readonly probe: (result: CallResult) => Promise<void>
}

function watched(name = 'africastalking/payouts'): Watched {
  const clock = manualClock(0)
  const breaker = createBreaker(name, clock)
  const call: Watched['call'] = (result, method = 'POST') =>
    createWork(clock).track((unit) =>
      breaker.watch(async () => result)({ method, url: '', headers: {}, pays: method === 'POST' }, unit),
    )
  return {
    ...{ clock, breaker, call },
    async probe(result) {
      expect(breaker.admits(0)).toBe('probe')
      const leave = breaker.enter()
      await call(result)
      leave()
    },
  }
}

test.each([
  ['no answer', unanswered],
  ['no connection', unsent],
  ['a 503', answered(503)],
])('%s three times in a row opens it, and what answers in between closes the row', async (_, failure) => {
  const { breaker, call } = watched()
  for (const result of [failure, failure, answered(201), failure, answered(400), failure, answered(429)])
    await call(result)
  expect(breaker.status()).toMatchObject({ state: 'closed', failures: 0 })
  for (const result of [failure, failure]) await call(result)
  expect([breaker.serves(), breaker.admits(0), breaker.admits(1)]).toEqual([true, 'probe', undefined])
  await call(failure)
  expect(breaker.status()).toEqual({ name: 'africastalking/payouts', state: 'open', since: 0, failures: 3 })
  expect([breaker.serves(), breaker.admits(0)]).toEqual([false, undefined])
})

test('probes come one at a time, after growing waits of a minute at most, and an answer closes it', async () => {
  const { clock, breaker, call, probe } = watched()
  for (let count = 0; count < 3; count += 1) await call(unanswered)
  const heard: number[] = []
  breaker.onChange(() => heard.push(clock.now()))
  const probed: number[] = []
  for (const wait of [10, 30, 60, 60, 60]) {
    await clock.advance(wait * second - 1)
    expect(breaker.admits(0)).toBeUndefined()
    await clock.advance(1)
    expect(heard).toContain(clock.now())
    expect(breaker.admits(1), 'a job from before runs').toBeUndefined()
    probed.push(clock.now() / second)
    await probe(unanswered)
  }
  expect(probed).toEqual([10, 40, 100, 160, 220])
  await clock.advance(60 * second)
  await probe(answered(201))
  expect(breaker.status()).toMatchObject({ state: 'closed', failures: 0, since: 280 * second })
  expect(breaker.admits(2)).toBe('whole')
})

test('a probe under way keeps all others back, and one that asks for nothing leaves its turn to the next', async () => {
  const { clock, breaker, call } = watched()
  for (let count = 0; count < 3; count += 1) await call(unanswered)
  await clock.advance(10 * second)
  const leave = breaker.enter()
  expect([breaker.status().state, breaker.admits(0)]).toEqual(['probing', undefined])
  leave()
  expect([breaker.status().state, breaker.admits(0)]).toEqual(['open', 'probe'])
})

test('what left before it opened says nothing about the time after', async () => {
  const { breaker, call } = watched()
  const late = Promise.withResolvers<CallResult>()
  const slow = call(late.promise)
  for (let count = 0; count < 3; count += 1) await call(unanswered)
  late.resolve(answered(201))
  await slow
  expect(breaker.status().state).toBe('open')
})

test('a list of products does not show that payouts are served, an answer to a question that questions are', async () => {
  const payouts = watched()
  for (let count = 0; count < 3; count += 1) await payouts.call(unanswered)
  await payouts.call(answered(200), 'GET')
  expect(payouts.breaker.status().state).toBe('open')
  const queries = watched('dtone/queries')
  for (let count = 0; count < 3; count += 1) await queries.call(unanswered, 'GET')
  await queries.call(answered(200), 'GET')
  expect(queries.breaker.status().state).toBe('closed')
})
