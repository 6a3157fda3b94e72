import { expect, test } from 'vitest'
import { misbehaviours } from '../../testing/index.ts'
import { misspeltName } from './misspeltNames.ts'
import { vocabulary } from './vocabulary.ts'

test.each([
  ['DT One looses its callbacks', 'trouble', 'looses its callbacks', 'loses its callbacks'],
  ["Africa's Talking never anwsers once for mobileB2C", 'trouble', 'never anwsers', 'never answers'],
  ['DT One has delivered transactionUpdatedd 1 time', 'callback', 'transactionUpdatedd', 'transactionUpdated'],
  ['I call getBalance', 'operation', 'getBalance', 'getBalances'],
])('%s', (sentence, kind, name, nearest) => {
  expect(misspeltName(sentence)).toMatchObject({ kind, name, nearest: expect.arrayContaining([nearest]) })
  expect(misspeltName(sentence)?.nearest[0]).toBe(nearest)
})

test.each(misbehaviours.map(({ phrase }) => [`DT One ${phrase}`]))(
  'a trouble that is known is right: %s',
  (sentence) => {
    expect(misspeltName(sentence)).toBeUndefined()
  },
)

test('no name of an example is wrong', () => {
  const sentences = vocabulary.flatMap(({ steps }) => steps.map(({ example }) => example.replace(/^\w+ |\n.*/gs, '')))
  expect(sentences.filter((sentence) => misspeltName(sentence)?.kind === 'trouble')).toEqual([])
})
