import { expect, test } from 'vitest'
import type { JsonObject } from '../../specs/openapi/index.ts'
import { pageParameters } from './paging.ts'
import { readContract } from './readContract.ts'

function named(names: string, schema: JsonObject = { type: 'integer' }): Readonly<Record<string, string | undefined>> {
  const parameters = names.split(' ').map((name) => ({ name, in: 'query', schema }))
  const paths = { '/all': { get: { parameters, responses: {} } } }
  const { operations, source } = readContract('one', { openapi: '3.1.0', info: {}, paths })
  const found = operations.map((operation) => pageParameters(operation, source))
  return Object.fromEntries(Object.entries(found[0] ?? {}).map(([part, one]) => [part, one?.name]))
}

test.each([
  'page per_page',
  'page size',
  'pageNumber pageSize',
  'page_no count',
  'pageIndex take',
  'page itemsPerPage',
])('%s are a page and its size', (names) => {
  const [page, size] = names.split(' ')
  expect(named(names)).toEqual({ page, size, offset: undefined })
})

test.each(['offset limit', 'skip take', 'start rows', 'startAt maxResults', '$skip $top'])(
  '%s are an offset and a size',
  (names) => {
    const [offset, size] = names.split(' ')
    expect(named(names)).toEqual({ page: undefined, size, offset })
  },
)

test('a size alone is a filter, and so is one that is no number; a limit is none', () => {
  expect(named('size limits')['size']).toBeUndefined()
  expect(named('page size', { type: 'string', enum: ['S', 'M'] })['size']).toBeUndefined()
  expect(named('start count', { type: 'string', format: 'date' })).toEqual({})
  expect(named('size limit')['size']).toBe('limit')
})
