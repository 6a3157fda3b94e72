import { expect, test } from 'vitest'
import { mutantJson } from './mutantJson.ts'
import { mutationRun } from './mutationRun.fixture.ts'

test('holds totals, each operation, and what killed each mutant or why it survived', () => {
  const counts = { killed: 1, survived: 1, explained: 1, 'did not apply': 1 }
  expect(JSON.parse(mutantJson(mutationRun))).toMatchObject({
    seed: '42',
    duration: 1_500,
    version: 1,
    totals: counts,
    operations: [{ document: 'items', operationId: 'showItem', ...counts }],
    mutants: [
      { name: 'items/showItem/status-changed/200', fate: 'killed', by: 'items/showItem/valid/minimal' },
      { fate: 'explained', reason: 'no document says <so>' },
      { fate: 'survived', tried: 2 },
      { fate: 'did not apply' },
    ],
  })
})
