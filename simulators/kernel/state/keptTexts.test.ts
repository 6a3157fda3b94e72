import { expect, test } from 'vitest'
import { KeptTexts } from './keptTexts.ts'

test('texts are read as they were kept, whatever their size and their characters', () => {
  const texts = new KeptTexts()
  const all = ['a', '', 'é 😀 日本', 'x'.repeat(5_000), 'y'.repeat(300_000), ...Array.from({ length: 2_000 }, String)]
  const kept = all.map((text, at) => texts.keep(at % 2 === 0 ? text : Buffer.from(text)))
  expect(kept.map(String)).toEqual(all)
})

test('bytes are copied, so that those who read them may use their memory again', () => {
  const bytes = Buffer.from('order-1')
  const kept = new KeptTexts().keep(bytes)
  bytes.fill(0)
  expect(String(kept)).toBe('order-1')
})
