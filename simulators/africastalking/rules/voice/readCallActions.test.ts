import { expect, test } from 'vitest'
import { readCallActions } from './readCallActions.ts'

test('texts and recordings in JSON are the actions of an answer', () => {
  const list = [
    { actionType: 'Say', text: 'Welcome', playBeep: 'true' },
    { actionType: 'Say', text: 'Bienvenue', voice: 'fr-FR-Standard-A', playBeep: false },
    { actionType: 'Play', url: 'https://files.example/a.mp3' },
  ]
  expect(readCallActions(list)).toEqual({
    kind: 'actions',
    actions: [
      { kind: 'Say', text: 'Welcome', voice: 'woman', playBeep: true },
      { kind: 'Say', text: 'Bienvenue', voice: 'fr-FR-Standard-A', playBeep: false },
      { kind: 'Play', url: 'https://files.example/a.mp3' },
    ],
    notes: [],
  })
})

test.each([
  [{ actionType: 'GetDigits' }],
  [{ actionType: 'Say' }],
  [{ actionType: 'Play', text: 'a' }],
  ['Say'],
  [null],
])('%j is ignored and named by its place', (entry) => {
  const read = readCallActions([{ actionType: 'Say', text: 'a' }, entry])
  expect([read.actions.length, read.notes]).toEqual([1, [expect.stringMatching(/^the action 1 is neither/)]])
})
