import { expect, test } from 'vitest'
import { deriveCases } from '../derive/deriveCases.ts'
import { ownContract } from '../targets/documents.ts'
import { idsOf, wantedIds, wantedParts } from './wanted.ts'

const contracts = ['acquirer', 'dtone'].map(ownContract)

test('parts are disjoint, and together hold all operations and webhooks of all documents', () => {
  const parts = [1, 2, 3].map((index) => wantedParts(contracts, { part: { index, count: 3 } }))
  for (const contract of contracts) {
    const ids = parts.flatMap((part) => [...(part.get(contract) ?? [])])
    expect(ids.toSorted()).toEqual(idsOf(contract).toSorted())
  }
})

test('only documents with a wanted operation or case have ids', () => {
  const named = (wanted: Parameters<typeof wantedIds>[1]) => contracts.map((contract) => wantedIds(contract, wanted))
  expect(named({ operations: ['getBalances'] })).toEqual([[], ['getBalances']])
  expect(named({ cases: ['dtone/getBalances/valid/*'] })).toEqual([[], ['getBalances']])
  expect(named({ operations: ['unknown'] })).toEqual([[], []])
})

test('the cases of an operation are the same whether others are derived beside it or not', async () => {
  const [contract] = contracts
  if (contract === undefined) throw new Error('there is a document')
  const told = (cases: Awaited<ReturnType<typeof deriveCases>>): string => JSON.stringify(cases)
  const whole = await deriveCases(contract, { seed: '42' })
  const apart = []
  for (const id of idsOf(contract))
    apart.push(...(await deriveCases(contract, { seed: '42', wants: (one) => one === id })))
  expect(told(apart)).toBe(told(whole))
})
