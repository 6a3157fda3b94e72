import { expect, test } from 'vitest'
import type { CaseResult } from '../model/result.ts'
import { type BakeryFault, type BakeryOptions, verifyBakery } from '../testing/bakery.ts'

/** The messages of each broken case. */
async function found(fault: BakeryFault, options: BakeryOptions = {}): Promise<Record<string, string[]>> {
  const wrong = (await verifyBakery(fault, options)).filter(({ outcome }) => outcome === 'broken')
  return Object.fromEntries(
    wrong.map(({ name, findings }) => [shortName(name), findings.map(({ message }) => message)]),
  )
}

const shortName = (name: string): string => name.split('/').slice(3).join('/')

test('a correct service breaks no case', async () => {
  const cases = await verifyBakery()
  expect(cases.map(({ name, outcome }) => [shortName(name), outcome])).toEqual([
    ['baked.show/bread', 'held'],
    ['baked.show/roll', 'held'],
    ['used.stock', 'held'],
    ['soldOut.bake', 'held'],
    ['delivered/sent', 'held'],
  ])
})

test('a failed release is a finding of its case, and the other cases run', async () => {
  const cases = await verifyBakery({}, { canLeave: false })
  expect(cases.map(({ findings }) => findings.map(({ message }) => message))).toEqual(Array(5).fill(['it is locked']))
})

test('an early change is reported a second before its time, a late one at its time', async () => {
  expect(await found({ bakingTime: 2 })).toEqual({
    'baked.show/bread': ['is "bread", must be "dough"'],
    'baked.show/roll': ['is "roll", must be "dough"'],
  })
  expect(await found({ bakingTime: 4 })).toEqual({
    'baked.show/bread': ['is "dough", must be "bread"'],
    'baked.show/roll': ['is "dough", must be "roll"'],
  })
})

test('a number that changes by another amount or not at all is reported', async () => {
  expect(await found({ flourTaken: 2 })).toMatchObject({
    'used.stock': ['moved by -1000 from 1000 to 0, must move by -500'],
  })
  expect(await found({ flourTaken: 0 })).toMatchObject({
    'used.stock': ['moved by 0 from 1000 to 1000, must move by -500'],
  })
})

test('a request that a rule refused and that changed state is reported', async () => {
  expect(await found({ flourLost: 1 })).toEqual({
    'soldOut.bake': ['stock shows something else after this request, which may change nothing'],
  })
})

test('a wrong error code is reported', async () => {
  expect(await found({ code: 'closed' })).toEqual({ 'soldOut.bake': ['is "closed", must be "no flour"'] })
})

test('a webhook that contradicts its cause is reported', async () => {
  expect(await found({ delivered: 24 })).toEqual({ 'delivered/sent': ['is 24, must be 25'] })
})

test('a recorded callback has no headers of its connection', async () => {
  const [delivered] = (await verifyBakery()).filter(({ name }) => name.endsWith('/delivered/sent'))
  const headers = delivered?.exchanges.flatMap(({ request }) => Object.keys(request.headers)) ?? []
  expect(headers).toContain('content-type')
  expect(headers.filter((name) => /^(host|connection|content-length)$/.test(name))).toEqual([])
})

test('cases that a target cannot run are unsupported, with the reason', async () => {
  const told = (cases: readonly CaseResult[]): object[] =>
    cases.flatMap(({ name, outcome, reason }) => (outcome === 'unsupported' ? [[shortName(name), reason]] : []))
  expect(told(await verifyBakery({}, { hasClock: false }))).toEqual([
    ['baked.show/bread', 'its clock can not be moved'],
    ['baked.show/roll', 'its clock can not be moved'],
  ])
  expect(told(await verifyBakery({}, { canBring: false }))).toEqual([
    ['soldOut.bake', 'nothing there can do setFlour'],
    ['delivered/sent', 'nothing there can do deliver'],
  ])
})

test('a finding has its place in the document', async () => {
  const [first] = (await verifyBakery({ bakingTime: 2 })).flatMap(({ findings }) => findings)
  expect(first).toMatchObject({
    check: 'expect',
    path: ['body', 'state'],
    pointer: '#/paths/~1loaves/post/responses/201/links/baked',
  })
})
