import { expect, test } from 'vitest'
import { info, messagesOf, messagesText } from '../results/messages.fixture.ts'
import { readRun } from '../results/scenarioRun.ts'
import { knownText } from './knownText.ts'

test('scenarios that fail as is known are named, each with its row', () => {
  const late = (name: string, tag: string, message: string) =>
    ({ name, tags: [tag], steps: [['Then it is over', 'FAILED', message]] }) as const
  const { results } = readRun(
    'a',
    messagesText(
      messagesOf(
        'Payments',
        [late('a late one', '@known-G4', 'Mismatch: no'), late('a broken one', '@known-G5', 'TypeError: no')],
        info,
      ),
    ),
  )
  expect(knownText(results)).toBe('known G4: Payments › a late one  features/payments.feature:10\n')
})
