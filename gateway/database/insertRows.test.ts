import { expressionBuilder } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { insertRows } from './insertRows.ts'
import { isAmong } from './isAmong.ts'
import type { Tables } from './tables.ts'

const jobs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `job ${index}`, kind: 'ask', payload: '{"text":"Ü ✓ \\"quoted\\""}', attempts: 0, position: index },
    ...{ due_at: Number.MAX_SAFE_INTEGER - index, claimed_by: index % 2 === 0 ? null : 'someone' },
    ...{ lane: 'other', client_id: '', failures: 0, last_error: null, dead_at: null },
  }))

describe.each(databases())('on $name', ({ open }) => {
  test.each([0, 1, 1_000, 10_001])('%s rows are stored as they are', async (count) => {
    const { kysely, close } = await open()
    onTestFinished(close)
    await insertRows(kysely, 'jobs', jobs(count))
    const stored = await kysely.selectFrom('jobs').selectAll().orderBy('position').execute()
    expect(stored.map((row) => ({ ...row }))).toEqual(jobs(count))
  })

  test('10,001 ids are looked for in one statement', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    await insertRows(kysely, 'jobs', jobs(10_001))
    const ids = [...jobs(10_001).map(({ id }) => id), 'unknown']
    const { ref } = expressionBuilder<Tables, 'jobs'>()
    const found = await kysely
      .selectFrom('jobs')
      .select('id')
      .where(isAmong(kysely, ref('id'), ids))
      .execute()
    expect(found).toHaveLength(10_001)
    const none = kysely
      .selectFrom('jobs')
      .select('id')
      .where(isAmong(kysely, ref('id'), ['unknown']))
    expect(await none.execute()).toEqual([])
  })
})
