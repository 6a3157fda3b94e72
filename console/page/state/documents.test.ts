import { expect, test } from 'vitest'
import { cellOf, columnsOf, found } from './documents.ts'

const transaction = {
  id: 2060679611,
  externalId: 'a',
  createdAt: Date.UTC(2026, 0, 5, 9, 0, 0, 250),
  status: 'COMPLETED',
  cost: { unit: 'USD', amount: 3.6 },
  parties: { credit_party_identifier: { mobile_number: '+593912345100' } },
  outcome: { delay: 3000 },
}

function table(documents: readonly Readonly<Record<string, unknown>>[], service: string) {
  const columns = columnsOf(documents)
  return [
    columns.map(({ name }) => name),
    ...documents.map((document) => columns.map((column) => cellOf(document, column, service))),
  ]
}

test('a transaction shows its id, status, number, amount and time', () => {
  expect(table([transaction], 'dtone')).toEqual([
    ['id', 'status', 'number', 'external id', 'amount', 'time'],
    ['2060679611', 'COMPLETED', '+593912345100', 'a', 'USD 3.6', '2026-01-05 09:00:00.250'],
  ])
})

test("amounts of Africa's Talking are shown in units of the currency", () => {
  const entries = [{ id: 1, currency: 'KES', amount: -100000, balance: 999999900000, at: Date.UTC(2026, 0, 5) }]
  expect(table(entries, 'africastalking')).toEqual([
    ['id', 'unit', 'amount', 'balance', 'time'],
    ['1', 'KES', '-10', '99999990', '2026-01-05 00:00:00'],
  ])
})

test('documents without any of the usual members show what they have', () => {
  const buckets = [{ secret: 'demo', level: 5, window: 1000 }, { other: true }]
  expect(table(buckets, 'dtone')).toEqual([
    ['secret', 'level', 'window', 'other'],
    ['demo', '5', '1000', ''],
    ['', '', '', 'true'],
  ])
})

test('a filter looks at the whole document, and the latest comes first', () => {
  const documents = [transaction, { id: 2 }, { id: 3, name: 'COMPLETED later' }]
  expect(found(documents, '').map(({ id }) => id)).toEqual([3, 2, 2060679611])
  expect(found(documents, ' completed ').map(({ id }) => id)).toEqual([3, 2060679611])
  expect(found(documents, 'no such')).toEqual([])
})
