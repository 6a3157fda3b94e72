import { expect, test } from 'vitest'
import type { CaseResult } from '../model/result.ts'
import { type BakeryFault, type BakeryOptions, verifyBakery } from '../testing/bakery.ts'

/** What was found by case; nothing of those that hold. */
async function found(fault: BakeryFault, options: BakeryOptions = {}): Promise<Record<string, string[]>> {
  const wrong = (await verifyBakery(fault, options)).filter(({ outcome }) => outcome === 'broken')
  return Object.fromEntries(
    wrong.map(({ name, findings }) => [shortName(name), findings.map(({ message }) => message)]),
  )
}

const shortName = (name: string): string => name.split('/').slice(3).join('/')

test('a service that is as its document says breaks nothing', async () => {
  const cases = await verifyBakery()
  expect(cases.map(({ name, outcome }) => [shortName(name), outcome])).toEqual([
    ['baked.show/bread', 'held'],
    ['baked.show/roll', 'held'],
    ['used.stock', 'held'],
    ['soldOut.bake', 'held'],
    ['delivered/sent', 'held'],
  ])
})

test('a target that does not let go of a case is a finding of that case, and the others are run', async () => {
  const cases = await verifyBakery({}, { canLeave: false })
  expect(cases.map(({ findings }) => findings.map(({ message }) => message))).toEqual(Array(5).fill(['it is locked']))
})

test('what is done too early is found a second before its time, what is late at its time', async () => {
  expect(await found({ bakingTime: 2 })).toEqual({
    'baked.show/bread': ['is "bread", must be "dough"'],
    'baked.show/roll': ['is "roll", must be "dough"'],
  })
  expect(await found({ bakingTime: 4 })).toEqual({
    'baked.show/bread': ['is "dough", must be "bread"'],
    'baked.show/roll': ['is "dough", must be "roll"'],
  })
})

test('a number that moves by another amount, or not at all, is found', async () => {
  expect(await found({ flourTaken: 2 })).toMatchObject({
    'used.stock': ['moved by -1000 from 1000 to 0, must move by -500'],
  })
  expect(await found({ flourTaken: 0 })).toMatchObject({
    'used.stock': ['moved by 0 from 1000 to 1000, must move by -500'],
  })
})

test('a refusal by a rule that changed something all the same is found', async () => {
  expect(await found({ flourLost: 1 })).toEqual({
    'soldOut.bake': ['stock shows something else after this request, which may change nothing'],
  })
})

test('another code than the one that belongs to the refusal is found', async () => {
  expect(await found({ code: 'closed' })).toEqual({ 'soldOut.bake': ['is "closed", must be "no flour"'] })
})

test('a webhook that says something else than what caused it is found', async () => {
  expect(await found({ delivered: 24 })).toEqual({ 'delivered/sent': ['is 24, must be 25'] })
})

test('what is shown of a callback is what it says, and nothing of its connection', async () => {
  const [delivered] = (await verifyBakery()).filter(({ name }) => name.endsWith('/delivered/sent'))
  const headers = delivered?.exchanges.flatMap(({ request }) => Object.keys(request.headers)) ?? []
  expect(headers).toContain('content-type')
  expect(headers.filter((name) => /^(host|connection|content-length)$/.test(name))).toEqual([])
})

test('what a target has no means for is unsupported, with the reason, and never held', async () => {
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

test('a finding tells where the document says so', async () => {
  const [first] = (await verifyBakery({ bakingTime: 2 })).flatMap(({ findings }) => findings)
  expect(first).toMatchObject({
    check: 'expect',
    path: ['body', 'state'],
    pointer: '#/paths/~1loaves/post/responses/201/links/baked',
  })
})
