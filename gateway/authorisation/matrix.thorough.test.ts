import { expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { mismatches } from './mismatches.fixture.ts'

// The longest tests are left out where RAILYARD_LONGEST is no.
const most = process.env['RAILYARD_LONGEST'] === 'no' ? 1 : undefined

test.each(databases().slice(0, most))('each caller gets what the matrix says, on $name', async (database) => {
  expect(await mismatches(database)).toEqual([])
})
