import { expect, test } from 'vitest'
import type { Case } from '../contracts/index.ts'
import { pick } from './pick.ts'

function casesOf(count: number, kind: Case['kind']): Case[] {
  const common = { document: 'doc', operationId: 'one', kind, steps: [] }
  return Array.from({ length: count }, (_, at) => ({ ...common, name: `doc/one/${kind}/${at}` }))
}

test.each([1, 2, 3, 7])('of each kind no more than %i are picked, evenly', (most) => {
  const picked = pick([...casesOf(10, 'valid'), ...casesOf(1, 'list')], most)
  expect(picked.filter(({ kind }) => kind === 'valid')).toHaveLength(most)
  expect(picked.filter(({ kind }) => kind === 'list')).toHaveLength(1)
})

test('all are picked where there is no limit', () => {
  expect(pick(casesOf(10, 'valid'))).toHaveLength(10)
})
