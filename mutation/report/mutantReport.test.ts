import { expect, test } from 'vitest'
import type { Verdict } from '../mutant.ts'
import { mutantReport } from './mutantReport.ts'

function verdict(label: string, outcome: Verdict['outcome']): Verdict {
  const name = `things/listThings/${label}`
  return {
    mutant: { name, document: 'things', operationId: 'listThings', kind: 'field-dropped', change: { at: 'rule' } },
    outcome,
    tried: 3,
    duration: 12,
  }
}

const verdicts = [
  verdict('a', 'killed'),
  verdict('b', 'survived'),
  verdict('c', 'did not apply'),
  verdict('d', 'killed'),
]

test('a survivor fails the command', () => {
  const { text, isGood } = mutantReport(verdicts, { explained: [] })
  expect(isGood).toBe(false)
  expect(text).toContain('survived, and nobody has said why:\n  things/listThings/b (3 cases tried it)\n')
  expect(text).toContain('4 mutants: 3 applied, 2 killed (66.7 %), 1 survived (1 unexplained), 1 did not apply')
})

test('a survivor with a listed reason does not, and the report shows the reason', () => {
  const { text, isGood } = mutantReport(verdicts, { explained: [{ name: 'things/*/b', reason: 'nothing shows it' }] })
  expect(isGood).toBe(true)
  expect(text).toContain('survived: nothing shows it\n  things/listThings/b (3 cases tried it)\n')
  expect(text).toMatch(/things listThings +2 +1 +1\n/)
})

test('a reason that no survivor has any more fails the command', () => {
  const explained = [
    { name: 'things/*/b', reason: 'nothing shows it' },
    { name: 'things/listThings/a', reason: 'it was not seen once' },
  ]
  expect(mutantReport(verdicts, { explained })).toEqual({
    text: expect.stringContaining('listed as a survivor, and none: things/listThings/a\n'),
    isGood: false,
  })
})

test('a reason is not stale while some of its mutants were not run', () => {
  const explained = [
    { name: 'things/*/b', reason: 'nothing shows it' },
    { name: 'things/listThings/*', reason: 'some are not seen' },
  ]
  const killed = verdicts.filter(({ outcome }) => outcome === 'killed')
  const existing = verdicts.map(({ mutant }) => mutant.name)
  expect(mutantReport(killed, { explained, existing }).isGood).toBe(true)
})
