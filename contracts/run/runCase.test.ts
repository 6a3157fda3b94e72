import { expect, test } from 'vitest'
import type { CaseResult } from '../model/result.ts'
import { type OrderServiceFault, type OrderServiceOptions, verifyOrderService } from './runCase.fixture.ts'

/** The messages of each broken case. */
async function found(fault: OrderServiceFault, options: OrderServiceOptions = {}): Promise<Record<string, string[]>> {
  const wrong = (await verifyOrderService(fault, options)).filter(({ outcome }) => outcome === 'broken')
  return Object.fromEntries(
    wrong.map(({ name, findings }) => [shortName(name), findings.map(({ message }) => message)]),
  )
}

const shortName = (name: string): string => name.split('/').slice(3).join('/')

test('a correct service breaks no case', async () => {
  const cases = await verifyOrderService()
  expect(cases.map(({ name, outcome }) => [shortName(name), outcome])).toEqual([
    ['ready.show/shipped', 'held'],
    ['ready.show/posted', 'held'],
    ['used.stock', 'held'],
    ['soldOut.placeOrder', 'held'],
    ['delivered/sent', 'held'],
  ])
})

test('a failed release is a finding of its case, and the other cases run', async () => {
  const cases = await verifyOrderService({}, { canLeave: false })
  expect(cases.map(({ findings }) => findings.map(({ message }) => message))).toEqual(Array(5).fill(['it is locked']))
})

test('an early change is reported a second before its time, a late one at its time', async () => {
  expect(await found({ preparationTime: 2 })).toEqual({
    'ready.show/shipped': ['is "shipped", must be "pending"'],
    'ready.show/posted': ['is "posted", must be "pending"'],
  })
  expect(await found({ preparationTime: 4 })).toEqual({
    'ready.show/shipped': ['is "pending", must be "shipped"'],
    'ready.show/posted': ['is "pending", must be "posted"'],
  })
})

test('a number that changes by another amount or not at all is reported', async () => {
  expect(await found({ stockTaken: 2 })).toMatchObject({
    'used.stock': ['moved by -1000 from 1000 to 0, must move by -500'],
  })
  expect(await found({ stockTaken: 0 })).toMatchObject({
    'used.stock': ['moved by 0 from 1000 to 1000, must move by -500'],
  })
})

test('a request that a rule refused and that changed state is reported', async () => {
  expect(await found({ stockLost: 1 })).toEqual({
    'soldOut.placeOrder': ['stock shows something else after this request, which may change nothing'],
  })
})

test('a wrong error code is reported', async () => {
  expect(await found({ code: 'closed' })).toEqual({ 'soldOut.placeOrder': ['is "closed", must be "out of stock"'] })
})

test('a webhook that contradicts its cause is reported', async () => {
  expect(await found({ delivered: 24 })).toEqual({ 'delivered/sent': ['is 24, must be 25'] })
})

test('a recorded callback has no headers of its connection', async () => {
  const [delivered] = (await verifyOrderService()).filter(({ name }) => name.endsWith('/delivered/sent'))
  const headers = delivered?.exchanges.flatMap(({ request }) => Object.keys(request.headers)) ?? []
  expect(headers).toContain('content-type')
  expect(headers.filter((name) => /^(host|connection|content-length)$/.test(name))).toEqual([])
})

test('cases that a target cannot run are unsupported, with the reason', async () => {
  const told = (cases: readonly CaseResult[]): object[] =>
    cases.flatMap(({ name, outcome, reason }) => (outcome === 'unsupported' ? [[shortName(name), reason]] : []))
  expect(told(await verifyOrderService({}, { hasClock: false }))).toEqual([
    ['ready.show/shipped', 'its clock can not be moved'],
    ['ready.show/posted', 'its clock can not be moved'],
  ])
  expect(told(await verifyOrderService({}, { canBring: false }))).toEqual([
    ['soldOut.placeOrder', 'nothing there can do setStock'],
    ['delivered/sent', 'nothing there can do deliver'],
  ])
})

test('a finding has its place in the document', async () => {
  const [first] = (await verifyOrderService({ preparationTime: 2 })).flatMap(({ findings }) => findings)
  expect(first).toMatchObject({
    check: 'expect',
    path: ['body', 'state'],
    pointer: '#/paths/~1orders/post/responses/201/links/ready/x-cases/shipped',
  })
})
