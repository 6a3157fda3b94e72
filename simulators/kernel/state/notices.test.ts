import { expect, test } from 'vitest'
import { Notices } from './notices.ts'

test('a text is told once, and again when a thousand others have been told since', () => {
  const notices = new Notices()
  const told: string[] = []
  notices.on((text) => told.push(text))
  for (const text of ['a', 'b', 'a']) notices.tell(text)
  expect(told).toEqual(['a', 'b'])
  for (let count = 0; count < 1_000; count++) notices.tell(`other ${count}`)
  notices.tell('a')
  expect(told.filter((text) => text === 'a')).toHaveLength(2)
})
