import { expect, test } from 'vitest'
import { conversation } from './conversation.ts'

const [number, other] = ['+254711000001', '+254711000002']

test('what a phone has sent and received is one conversation, in the order of its moments', () => {
  const received = {
    id: 1,
    from: '12345',
    text: 'Welcome',
    service: 'africastalking',
    receivedAt: '2026-01-01T00:00:02.000Z',
  }
  const at = Date.parse('2026-01-01T00:00:00.000Z')
  const inbox = [
    { id: 7, from: number, to: '12345', text: 'JOIN', receivedAt: at },
    { id: 8, from: other, to: '12345', text: 'of another phone', receivedAt: at },
    { id: 9, from: number, to: '12345', text: 'THANKS', receivedAt: at + 5_000 },
  ]
  const shown = conversation(number, [received], inbox)
  expect(shown.map(({ text, isSent }) => [text, isSent])).toEqual([
    ['JOIN', true],
    ['Welcome', false],
    ['THANKS', true],
  ])
})
