import { afterEach, expect, test } from 'vitest'
import type { RunResult } from '../model/result.ts'
import { type PaymentsOptions, type PaymentsService, startPayments } from './sharedAccount.fixture.ts'

const services: PaymentsService[] = []
afterEach(async () => {
  for (const service of services.splice(0)) await service.close()
})

async function start(options: PaymentsOptions = {}): Promise<PaymentsService> {
  const service = await startPayments(options)
  services.push(service)
  return service
}

const outcomes = ({ cases }: RunResult): Record<string, string> =>
  Object.fromEntries(cases.map(({ name, outcome, reason }) => [name.split('/').slice(2).join('/'), reason ?? outcome]))
const broken = ({ cases }: RunResult): string[] =>
  cases.filter(({ outcome }) => outcome === 'broken').map(({ name }) => name)

test('a second run on the same account finds no duplicates, and a repeated request is still one', async () => {
  const service = await start()
  expect(outcomes(await service.verify())).toMatchObject({
    'stateful/repeated.pay': 'held',
    'valid/example.usual': 'held',
  })
  expect(broken(await service.verify())).toEqual([])
})

test('what needs an account or a stopped clock of its own is unsupported, with the reason', async () => {
  expect(outcomes(await (await start()).verify())).toMatchObject({
    'stateful/alone.balance': 'its account is used by other cases too',
    'stateful/stopped.balance': 'its clock can not be moved',
  })
})

test('a balance that another transaction moved once is no finding, one that moves each time is', async () => {
  const once = await start({ drift: (read) => (read === 2 ? 5 : 0) })
  expect(broken(await once.verify())).toEqual([])
  const always = await start({ drift: () => 5 })
  expect(broken(await always.verify())).toContain('payments/pay/stateful/spent.balance')
})

test('a change that comes later than documented is waited for on a clock that can not be moved', async () => {
  const late = await start({ pendingReads: 1 })
  expect(broken(await late.verify({ cases: ['*/stateful/paid*'] }))).toEqual([])
})

test('a payment that ends between two looks at it is no finding: it stays the same when it is at rest', async () => {
  const service = await start({ pendingReads: 1 })
  const result = await service.verify({ cases: ['payments/show/valid/*'] })
  expect(outcomes(result)).toMatchObject({ 'valid/example': 'held' })
  const endless = await start({ pendingReads: Number.POSITIVE_INFINITY, counts: true })
  expect(broken(await endless.verify({ cases: ['payments/show/valid/*'] }))).toContain('payments/show/valid/example')
})

test('a change that has come already is no finding on a clock that may be faster than ours', async () => {
  const fast = await start()
  expect(outcomes(await fast.verify({ after: 'PT1S', cases: ['*/stateful/paid*'] }))).toEqual({
    'stateful/paid.show': 'held',
  })
})

test('the wait is stated beforehand, and a delay that does not fit is unsupported', async () => {
  const service = await start()
  const fits = await service.verify({ cases: ['*/stateful/paid*'] })
  expect(fits.notes).toEqual([
    'payments: its clock can not be moved: 1 cases wait for it, 1 s in all; 0 would exceed --wait 60 s; cases that must run again take 60 s more at most',
  ])
  const short = await service.verify({ wait: 50, cases: ['*/stateful/paid*'] })
  expect(short.notes).toEqual([])
  expect(outcomes(short)).toEqual({
    'stateful/paid.show': 'its clock can not be moved, and the delay does not fit in --wait',
  })
})

test('a request that met the rate limit is sent again', async () => {
  const service = await start({ limit: 3 })
  expect(broken(await service.verify({ cases: ['*/stateful/*', '*/valid/*', '*/invalid/body.ref/*'] }))).toEqual([])
})

test('cases that ask for a status by Prefer are left out, with one line', async () => {
  const service = await start()
  const { cases, notes } = await service.verify({ cases: [], operations: ['show'] })
  expect(cases.some(({ kind }) => kind === 'preferred')).toBe(false)
  expect(notes[0]).toBe(
    'payments: no "Preference-Applied" says that Prefer is answered: 3 cases that ask for a status are left out',
  )
})
