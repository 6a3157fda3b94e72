import { expect, test } from 'vitest'
import type { RunRecord } from '../../testing/broken/runRecord.ts'
import { misbehaviours } from '../../testing/index.ts'
import { findMutants } from './findMutants.ts'
import { groupNames, groupOf, groups } from './groups.ts'
import { trafficIn } from './traffic.ts'

const base = { record: 'exchange', world: 'w', id: 1, service: 'dtone', status: 200, isKnown: true } as const
const records: readonly RunRecord[] = [
  { ...base, kind: 'request', title: 'postTransactionAsync', method: 'POST' },
  { ...base, kind: 'request', title: 'getBalances', method: 'GET' },
  { ...base, kind: 'request', title: 'GET /nothing', method: 'GET', isKnown: false },
  { ...base, kind: 'callback', title: 'transactionUpdated', method: 'POST' },
]
const names = (seed = '42'): readonly string[] =>
  findMutants(trafficIn([records]), ['africastalking', 'dtone'], seed).map(({ name }) => name)

test('only mutants of what the traffic reaches are found', () => {
  expect(names()).toContain('dtone/postTransactionAsync/doneButHang')
  expect(names()).toContain('dtone/postTransactionAsync/balance-skipped/authorize')
  expect(names()).toContain('dtone/transactionUpdated/callbackTwice')
  expect(names()).toContain('dtone/declined')
  expect(
    names().filter((name) => !/^dtone\/(postTransactionAsync|getBalances|transactionUpdated)\//.test(name)),
  ).toEqual(expect.arrayContaining(['dtone/stuck']))
  expect(names().some((name) => name.startsWith('africastalking') || name.includes('nothing'))).toBe(false)
})

test('a request that only reads is not done in vain, and needs no money', () => {
  expect(names()).toContain('dtone/getBalances/hang')
  expect(names()).not.toContain('dtone/getBalances/doneButHang')
  expect(names()).not.toContain('dtone/getBalances/insufficientBalance')
})

test('a callback that nobody has answered is not broken, and is told', () => {
  const { status: _, ...unanswered } = base
  const traffic = trafficIn([[{ ...unanswered, kind: 'callback', title: 'transactionUpdated', method: 'POST' }]])
  expect(findMutants(traffic, ['dtone'], '42')).toEqual([])
  expect([...traffic.providers.dtone.unheard]).toEqual(['transactionUpdated'])
})

test('rules that only the control plane shows need one of its operations', () => {
  const sms: RunRecord = { ...base, service: 'africastalking', kind: 'request', title: 'sendMessage', method: 'POST' }
  const find = (...more: readonly RunRecord[]): readonly string[] =>
    findMutants(trafficIn([[...records, sms, ...more]]), ['africastalking'], '42').map(({ name }) => name)
  const isOfHandset = (name: string): boolean => name.startsWith('africastalking/getHandset/')
  expect(find().some(isOfHandset)).toBe(false)
  expect(find({ record: 'steering', operationId: 'getHandset' }).some(isOfHandset)).toBe(true)
})

test.each([
  ['dtone/transactionUpdated/callbackTwice', 'addCallbackPlan', { action: { kind: 'duplicate', copies: 3 } }, true],
  ['dtone/transactionUpdated/callbackLate', 'addCallbackPlan', { action: { kind: 'duplicate' } }, false],
  [
    'dtone/transactionUpdated/callbackTwice',
    'addCallbackPlan',
    { select: { service: 'africastalking' }, action: { kind: 'duplicate' } },
    false,
  ],
  ['dtone/postTransactionAsync/doneButReset', 'addFault', { place: 'after', effect: { kind: 'reset' } }, true],
  ['dtone/postTransactionAsync/reset', 'addFault', { place: 'after', effect: { kind: 'reset' } }, false],
  [
    'dtone/postTransactionAsync/reset',
    'addFault',
    { select: { operationId: 'getBalances' }, effect: { kind: 'reset' } },
    false,
  ],
  ['dtone/declined', 'addDtoneOutcome', { status: 'DECLINED-BARRED-CREDIT-PARTY' }, true],
  ['dtone/declined', 'addDtoneOutcome', { status: 'REJECTED' }, false],
])('%s is rehearsed by %s %j: %s', (name, operationId, rule, expected) => {
  const steering = { record: 'steering', operationId, world: 'w', rule } as const
  const found = findMutants(trafficIn([[steering, ...records]]), ['dtone'], '42')
  expect(found.find((one) => one.name === name)?.isRehearsed).toBe(expected)
})

test('what a world does before the tests make its provider misbehave, and other worlds, are no rehearsal', () => {
  const rule = { action: { kind: 'duplicate' } }
  const steering = { record: 'steering', operationId: 'addCallbackPlan', rule } as const
  for (const yard of [
    [...records, { ...steering, world: 'w' }],
    [{ ...steering, world: 'other' }, ...records],
  ])
    expect(findMutants(trafficIn([yard]), ['dtone'], '42').some(({ isRehearsed }) => isRehearsed)).toBe(false)
})

test('misbehaviours are before rules', () => {
  const isRule = findMutants(trafficIn([records]), ['dtone'], '42').map(({ group }) => group === 'dtoneRules')
  expect(isRule).toEqual(isRule.toSorted((one, other) => Number(one) - Number(other)))
})

test('the seed draws the order alone', () => {
  expect(names('1')).toEqual(names('1'))
  expect(names('1')).not.toEqual(names('2'))
  expect(names('1').toSorted()).toEqual(names('2').toSorted())
})

test('no two mutants have one name', () => {
  expect(new Set(names()).size).toBe(names().length)
})

test('each group is in the order of the report', () => {
  expect(groupNames.toSorted()).toEqual(Object.keys(groups).toSorted())
})

test.each(misbehaviours.map((one) => [one.name, one] as const))(
  '%s has a group that says what it is',
  (_, misbehaviour) => {
    expect(groupOf(misbehaviour)).not.toBe('other')
  },
)

test.each([
  ['doneButHang', 'doneUnanswered'],
  ['doneButError500', 'doneUnanswered'],
  ['hang', 'unanswered'],
  ['callbackLost', 'lostCallbacks'],
  ['callbackLostOnce', 'untimelyCallbacks'],
  ['callbackAnswerLostOnce', 'doubledCallbacks'],
  ['shortList', 'shortLists'],
  ['outage', 'ends'],
])('%s is in the group %s', (name, group) => {
  const found = misbehaviours.find((one) => one.name === name)
  expect(found && groupOf(found)).toBe(group)
})
