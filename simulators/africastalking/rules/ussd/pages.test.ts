import { expect, test } from 'vitest'
import { pagesOf, turnTo } from './pages.ts'

test('a menu that fits is one page, without keys', () => {
  expect(pagesOf('x'.repeat(160), 160)).toEqual(['x'.repeat(160)])
})

test('a longer menu has pages that fit, with whole lines and the keys that turn them', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${index}. An entry of the menu`)
  const pages = pagesOf(lines.join('\n'), 160)
  expect(pages.every(({ length }) => length <= 160)).toBe(true)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages[0]).toMatch(/\n98:More$/)
  expect(pages[0]).not.toMatch(/00:Back/)
  expect(pages[1]).toMatch(/\n98:More\n00:Back$/)
  expect(pages.at(-1)).toMatch(/menu\n00:Back$/)
  expect(pages.flatMap((page) => page.split('\n')).filter((line) => !/^(98:More|00:Back)$/.test(line))).toEqual(lines)
})

test('a line that fits on no page is cut', () => {
  const pages = pagesOf('x'.repeat(161), 160)
  expect(pages.map(({ length }) => length <= 160)).toEqual([true, true])
  expect(pages.join('').match(/x/g)).toHaveLength(161)
})

test.each([
  ['98', 0, 3, 1],
  ['98', 2, 3, undefined],
  ['00', 1, 3, 0],
  ['00', 0, 3, undefined],
  ['1', 1, 3, undefined],
  ['98', 0, 1, undefined],
])('the key %s on page %i of %i turns to %s', (typed, page, pages, expected) => {
  expect(turnTo(typed, page, pages)).toBe(expected)
})
