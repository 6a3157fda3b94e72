import { expect, test } from 'vitest'
import { readContract } from '../../contracts/index.ts'
import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { changedByFiles } from './changedByFiles.ts'
import { operationTexts } from './operationTexts.ts'
import { selectMutants } from './selectMutants.ts'

const ids = new Set(['getProducts', 'getBalances'])

test.each<readonly [files: readonly string[], changed: readonly string[] | 'all']>([
  [[], []],
  [['README.md', 'docs/dtone.md', 'contracts/run/run.ts', 'gateway/access/clients.ts'], []],
  [['simulators/dtone/operations/getProducts.ts'], ['getProducts']],
  [['simulators/dtone/operations/getProducts.test.ts'], []],
  [['simulators/dtone/operations/getProducts.ts', 'simulators/dtone/rules/wire/paginate.ts'], 'all'],
  [['simulators/dtone/operations/shared.ts'], 'all'],
  [['simulators/kernel/time/clock.ts'], []],
])('files %j are about %j', (files, changed) => {
  const found = changedByFiles('dtone', ids, files)
  expect(found === 'all' ? found : [...found]).toEqual(changed)
})

function things(schema: JsonObject, more: JsonObject = {}): ReadonlyMap<string, string> {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': {
        get: { operationId: 'listThings', ...more, responses: { 200: { description: 'All.', content } } },
        delete: { operationId: 'clearThings', responses: { 204: { description: 'Gone.' } } },
      },
    },
    components: { schemas: { Thing: { properties: { kind: { $ref: '#/components/schemas/Kind' } } }, Kind: schema } },
  }
  return operationTexts(readContract('things', document))
}

test('an operation changes with what it refers to, and with its expectations', () => {
  const before = things({ type: 'string' })
  const changedTo = (after: ReadonlyMap<string, string>): string[] =>
    [...after.keys()].filter((id) => before.get(id) !== after.get(id))
  expect(changedTo(things({ type: 'string' }))).toEqual([])
  expect(changedTo(things({ type: 'integer' }))).toEqual(['listThings'])
  expect(changedTo(things({ type: 'string' }, { 'x-sort': ['/id'] }))).toEqual(['listThings'])
})

const mutants = Array.from({ length: 100 }, (_, at): Mutant => {
  const operationId = at < 10 ? 'listThings' : 'clearThings'
  return { name: `things/${operationId}/${at}`, document: 'things', operationId, kind: 'any', change: { at: 'rule' } }
})

test('all mutants of changed operations are taken, and a seeded sample of the others', () => {
  const changed = new Map([['things', new Set(['listThings'])]])
  const taken = (seed: string, size = 20): string[] =>
    selectMutants(mutants, { changed, size, seed }).map(({ name }) => name)
  expect(taken('42')).toHaveLength(30)
  expect(taken('42').slice(0, 10)).toEqual(mutants.slice(0, 10).map(({ name }) => name))
  expect(taken('42')).toEqual(taken('42'))
  expect(taken('42')).not.toEqual(taken('43'))
  expect(taken('42', 0)).toHaveLength(10)
  expect(selectMutants(mutants, { changed: undefined, size: 5, seed: '42' })).toHaveLength(5)
})
