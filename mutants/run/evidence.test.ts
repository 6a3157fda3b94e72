import { expect, test } from 'vitest'
import type { ExchangeRecord, RunRecord } from '../../testing/broken/runRecord.ts'
import { evidenceIn } from './evidence.ts'

const base = { record: 'exchange', world: 'w', service: 'dtone', method: 'POST', isKnown: true } as const
const asked: ExchangeRecord = { ...base, id: 1, kind: 'request', title: 'postTransactionAsync', status: 201 }
const told: ExchangeRecord = { ...base, id: 3, kind: 'callback', title: 'transactionUpdated', status: 200, cause: 1 }
const elsewhere: ExchangeRecord = { ...asked, world: 'other', title: 'getBalances' }

test('the exchange before a difference is the one that it changed, with the callbacks that it caused', () => {
  const records: readonly RunRecord[] = [elsewhere, asked, { record: 'break', count: 1, world: 'w' }, told]
  expect(evidenceIn([records])).toMatchObject({
    ...{ count: 1, places: { postTransactionAsync: 1 } },
    shown: [
      { title: 'postTransactionAsync', isChanged: true },
      { title: 'transactionUpdated', isChanged: false },
    ],
  })
})

test('a difference in another world does not count for the exchange of this one', () => {
  const records: readonly RunRecord[] = [asked, elsewhere, { record: 'break', count: 1, world: 'w' }]
  expect(evidenceIn([records]).places).toEqual({ postTransactionAsync: 1 })
})

test('a callback that was not sent is shown after the request that caused it', () => {
  const callback = { name: 'transactionUpdated', state: 'held', cause: 1 }
  expect(evidenceIn([[asked, { record: 'break', count: 1, world: 'w', callback }]])).toMatchObject({
    ...{ count: 1, places: { transactionUpdated: 1 } },
    shown: [
      { title: 'postTransactionAsync', isChanged: false },
      { title: 'transactionUpdated', fate: 'held', isChanged: true },
    ],
  })
})

test('an exchange whose outcome changed is shown once, and differences of several Railyards are added', () => {
  const hungUp: ExchangeRecord = { ...base, id: 1, kind: 'request', title: 'postTransactionAsync', error: 'hung up' }
  const records: readonly RunRecord[] = [asked, hungUp, { record: 'break', count: 2, world: 'w' }]
  expect(evidenceIn([records, records])).toMatchObject({
    ...{ count: 4, places: { postTransactionAsync: 4 } },
    shown: [{ error: 'hung up', isChanged: true }],
  })
})

test('no difference is no evidence', () => {
  expect(evidenceIn([[asked, told]])).toEqual({ count: 0, places: {}, shown: [] })
})

test('a callback that no request has caused is shown by its next attempt', () => {
  const uncaused: ExchangeRecord = { ...base, id: 9, kind: 'callback', title: 'ussdEvent', status: 200 }
  const callback = { name: 'ussdEvent', state: 'queued' }
  expect(evidenceIn([[asked, { record: 'break', count: 1, world: 'w', callback }, uncaused]]).shown).toEqual([
    { service: 'dtone', kind: 'callback', title: 'ussdEvent', status: 200, times: 1, isChanged: true },
  ])
})

test('attempts that are alike are shown once, with their number', () => {
  const records: readonly RunRecord[] = [asked, { record: 'break', count: 1, world: 'w' }, told, { ...told, id: 4 }]
  expect(evidenceIn([records]).shown).toMatchObject([{ times: 1 }, { title: 'transactionUpdated', times: 2 }])
})
