import nock from 'nock'
import { afterEach, expect, test, vi } from 'vitest'
import type { Clock } from '../runtime/clock.ts'
import { createWork } from '../runtime/work.ts'
import { hanging } from '../testing/hanging.ts'
import { manualClock } from '../testing/manualClock.ts'
import { httpCalls } from './httpCalls.ts'

const request = { method: 'GET', url: 'http://provider.test/', headers: {} } as const
const open = { closing: new AbortController().signal, ending: new AbortController().signal }

afterEach(() => {
  nock.cleanAll()
  vi.unstubAllGlobals()
})

test('the moment a timeout is reached time stands still again, before anything else can happen', async () => {
  const [clock, wall] = [manualClock(), manualClock()]
  const wakes: (() => void)[] = []
  function note(_due: number, wake: () => void): () => void {
    wakes.push(wake)
    return () => {}
  }
  const noting: Clock = { ...clock, at: note }
  const silent = hanging<[number]>()
  nock('http://provider.test').get('/').reply(silent.stub)
  const call = createWork(clock).track((unit) => httpCalls(noting, wall, open)(request, unit))
  await silent.reached
  expect(clock.holds()).toBe(1)
  await wall.advance(250)
  expect(clock.holds()).toBe(0)
  for (const wake of wakes) wake()
  expect(clock.holds()).toBe(1)
  expect(await call).toMatchObject({ kind: 'unanswered', reason: 'no answer within 30000 ms' })
  expect(clock.holds()).toBe(0)
})

test('an answer in time needs no wall clock, and leaves nothing behind', async () => {
  const [clock, wall] = [manualClock(), manualClock()]
  nock('http://provider.test')
    .get('/')
    .reply(200, 'yes', { 'retry-after': '3', 'content-type': 'Text/Plain; charset=UTF-8' })
  const answer = await createWork(clock).track((unit) => httpCalls(clock, wall, open)(request, unit))
  const mediaType = 'text/plain'
  expect(answer).toEqual({ kind: 'answered', status: 200, text: 'yes', mediaType, retryAfter: '3' })
  await wall.advance(1_000)
  await clock.advance(60_000)
  expect(clock.holds()).toBe(0)
})

test('a gateway that closes ends its calls', async () => {
  const clock = manualClock()
  const ending = new AbortController()
  const silent = hanging<[number]>()
  nock('http://provider.test').get('/').reply(silent.stub)
  const call = createWork(clock).track((unit) =>
    httpCalls(clock, manualClock(), { ...open, ending: ending.signal })(request, unit),
  )
  await silent.reached
  ending.abort(new Error('the gateway is closing'))
  expect(await call).toEqual({ kind: 'unanswered', reason: 'the gateway is closing' })
})

test('a gateway that closes begins no call', async () => {
  const clock = manualClock()
  const ends = { ...open, closing: AbortSignal.abort() }
  const call = createWork(clock).track((unit) => httpCalls(clock, manualClock(), ends)(request, unit))
  expect(await call).toEqual({ kind: 'unsent', reason: 'the gateway is closing' })
})

test('on a clock that runs fast an answer within two seconds of real time is in time', async () => {
  const [clock, wall] = [{ ...manualClock(), runs: () => true }, manualClock()]
  const slow = hanging<[number, string]>()
  nock('http://provider.test').get('/').reply(slow.stub)
  const call = createWork(clock).track((unit) => httpCalls(clock, wall, open)(request, unit))
  await slow.reached
  await wall.advance(1_999)
  await clock.advance(600_000)
  slow.answer([200, 'yes'])
  expect(await call).toMatchObject({ kind: 'answered', text: 'yes' })
})

test('on a clock that runs fast no answer within two seconds of real time is none', async () => {
  const [clock, wall] = [{ ...manualClock(), runs: () => true }, manualClock()]
  const silent = hanging<[number]>()
  nock('http://provider.test').get('/').reply(silent.stub)
  const call = createWork(clock).track((unit) => httpCalls(clock, wall, open)(request, unit))
  await silent.reached
  await wall.advance(250)
  await clock.advance(600_000)
  await wall.advance(1_750)
  expect(await call).toMatchObject({ kind: 'unanswered', reason: 'no answer within 30000 ms' })
})

test('a process that stood still reads an answer that has come meanwhile before it lets time pass', async () => {
  const clock = manualClock()
  const wakes: (() => void)[] = []
  let now = 0
  function note(_due: number, wake: () => void): () => void {
    wakes.push(wake)
    return () => {}
  }
  const wall: Clock = { ...manualClock(), now: () => now, at: note }
  const slow = hanging<[number, string]>()
  nock('http://provider.test').get('/').reply(slow.stub)
  const call = createWork(clock).track((unit) => httpCalls(clock, wall, open)(request, unit))
  await slow.reached
  now += 10_000
  for (const wake of wakes.splice(0)) wake()
  expect(clock.holds()).toBe(1)
  slow.answer([200, 'yes'])
  expect(await call).toMatchObject({ kind: 'answered' })
})

test.each([
  ['a refused connection', failed('ECONNREFUSED', 'connect'), 'unsent'],
  ['a name that is not found', failed('ENOTFOUND', 'getaddrinfo'), 'unsent'],
  [
    'all addresses of a name',
    new AggregateError([failed('ECONNREFUSED', 'connect'), failed('ENETUNREACH', 'connect')]),
    'unsent',
  ],
  ['a slow connection', Object.assign(new Error('slow'), { code: 'UND_ERR_CONNECT_TIMEOUT' }), 'unsent'],
  ['a network that is lost while the answer is awaited', failed('EHOSTUNREACH', 'read'), 'unanswered'],
  ['a network that is lost while the request is sent', failed('ENETUNREACH', 'write'), 'unanswered'],
  ['a connection that is cut', failed('ECONNRESET', 'read'), 'unanswered'],
])('%s: the request may have left unless no connection came about', async (_name, cause, kind) => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause })))
  const clock = manualClock()
  const answer = await createWork(clock).track((unit) => httpCalls(clock, manualClock(), open)(request, unit))
  expect(answer.kind).toBe(kind)
})

function failed(code: string, syscall: string): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall })
}
