import { expect, test } from 'vitest'
import { readJson } from './readJson.ts'

const rounded = '12345678.9012345678'

test.each(Array.from({ length: 34 }, (_, index) => index))(
  'a number that is read as another one is noticed after %i characters',
  (before) => {
    const read = readJson(`{"${'n'.repeat(before)}":${rounded}}`)
    expect('written' in read && [...(read.written?.values() ?? [])]).toEqual([new Map([['n'.repeat(before), rounded]])])
  },
)

test.each(['{"amount":123456789012345}', '{"amount":1234567.12345678}', '{"text":"2026-11-28T10:20:30.123456Z"}'])(
  'what is read as it is written is parsed once: %s',
  (text) => {
    expect(readJson(text)).toEqual({ body: JSON.parse(text) })
  },
)
