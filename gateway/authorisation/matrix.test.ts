import { expect, test } from 'vitest'
import { loadDocument } from '../../specs/openapi/index.ts'
import document from '../../specs/types/gateway.generated.json' with { type: 'json' }
import { databases } from '../testing/databases.ts'
import { matrix } from './data/matrix.generated.ts'
import { mismatches } from './mismatches.fixture.ts'

test('the matrix has each operation of the document once, and no other', () => {
  const rows: readonly string[] = matrix.flatMap(({ operations }) => operations)
  expect(rows.toSorted()).toEqual(
    loadDocument(document)
      .operations.map(({ id }) => id)
      .toSorted(),
  )
})

test('each row has a verdict for the same callers', () => {
  const callers = matrix.map(({ keys, sessions, customers }) => [keys, sessions, customers].map(Object.keys))
  expect(new Set(callers.map((names) => names.join())).size).toBe(1)
})

// The others of the cells that need a gateway for themselves are in matrix.thorough.test.ts.
test.each(databases())('callers get what the matrix says, on $name', async (database) => {
  expect(await mismatches(database, 3)).toEqual([])
})
