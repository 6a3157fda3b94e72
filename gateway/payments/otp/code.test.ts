import { expect, test } from 'vitest'
import { seededRandom } from '../../runtime/random.ts'
import { drawCode, hashCode, isCode } from './code.ts'

const secret = 's'.repeat(32)

test('codes have six digits, zeros in front included, and the seed decides them', () => {
  const draw = (seed: string): string[] => {
    const random = seededRandom(seed)
    return Array.from({ length: 2_000 }, () => drawCode(random))
  }
  const codes = draw('a')
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  expect(codes.some((code) => code.startsWith('0'))).toBe(true)
  expect(new Set(codes.map((code) => code[0])).size).toBe(10)
  expect(draw('a')).toEqual(codes)
  expect(draw('b')).not.toEqual(codes)
})

test('numbers that would make some codes likelier are drawn again', () => {
  const drawn = [0xff_ff_ff_ff, 123]
  const bytes = (): Uint8Array => {
    const four = Buffer.alloc(4)
    four.writeUInt32BE(drawn.shift() ?? 0)
    return four
  }
  expect(drawCode({ bytes })).toBe('000123')
})

test('a code counts for its payment and under its secret only', () => {
  const stored = { transaction_id: 'a', hash: hashCode(secret, 'a', '123456') }
  expect(isCode(secret, stored, '123456')).toBe(true)
  expect(isCode(secret, stored, '123457')).toBe(false)
  expect(isCode(secret, { ...stored, transaction_id: 'b' }, '123456')).toBe(false)
  expect(isCode('t'.repeat(32), stored, '123456')).toBe(false)
})
