import { DataTable } from '@cucumber/cucumber'
import { expect, test } from 'vitest'
import { sentenceReader } from './readSentence.ts'
import { vocabulary } from './vocabulary.ts'

const read = sentenceReader()
const steps = vocabulary.flatMap((chapter) => chapter.steps.map((step) => ({ step, chapter: chapter.title })))

test('each sentence of the vocabulary is found by its example, with as many values as it takes', () => {
  const table = new DataTable([['a', 'b']])
  const found = steps.map(({ step }) => {
    const text = step.example.split('\n', 1)[0]?.replace(/^(?:Given|When|Then) /, '') ?? ''
    return read(text, step.below === 'nothing' ? undefined : table)
  })
  expect(found.map(({ step, chapter }) => [chapter, step.text])).toEqual(
    steps.map(({ step, chapter }) => [chapter, step.text]),
  )
  expect(found.map(({ values }) => values.length)).toEqual(steps.map(({ step }) => step.values))
})

test('values are those that steps take', () => {
  expect(read('5 minutes pass').values).toEqual(['PT5M'])
  expect(read('the response has "$.count" 3').values).toEqual(['$.count', 3])
  expect(read('I POST "/payouts" with:', '{"a":1}').values).toEqual(['POST', '/payouts', '{"a":1}'])
})

test.each([
  ['five minute passes by', undefined, '"five minute passes by" is no sentence of the vocabulary: the nearest are "'],
  ['xyzzy', undefined, '"xyzzy" is no sentence of the vocabulary: railyard steps lists those there are.'],
  ['5 minutes pass', 'a text', 'This sentence takes no text below it.'],
  ['I order with:', undefined, 'This sentence needs a table below it, as in:'],
  ['it is 25:00', undefined, '"25:00" is no time of day like 09:30'],
  ["Africa's Talking answers 503 once for postTransactionAsync", undefined, 'postTransactionAsync is of DT One alone.'],
])('what is no sentence is refused: %s', (text, below, message) => {
  expect(() => read(text, below)).toThrow(message)
})
