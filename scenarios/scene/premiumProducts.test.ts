import { expect, test } from 'vitest'
import { objectionToProduct } from './premiumProducts.ts'

const registered: Parameters<typeof objectionToProduct>[1] = [
  { shortCode: '12345', keywords: [{ keyword: 'SCORE', kind: 'onDemand' }] },
  {
    shortCode: '28901',
    keywords: [
      { keyword: 'WEATHER', kind: 'subscription' },
      { keyword: 'NEWS', kind: 'subscription' },
    ],
  },
]

test.each([
  ['28901', 'NEWS', undefined],
  ['28901', 'news', undefined],
  ['28910', 'NEWS', 'The short code 28910 is not registered; the nearest is 28901.'],
  ['28901', 'newz', '28901 sells no newz by subscription; the nearest is NEWS.'],
  ['12345', 'SCORE', '12345 sells no SCORE by subscription; none is.'],
])('short code %s, keyword %s: %s', (shortCode, keyword, objection) => {
  expect(objectionToProduct({ shortCode, keyword }, registered)).toBe(objection)
})

test('where no short code is registered, none is the nearest', () => {
  expect(objectionToProduct({ shortCode: '28901', keyword: 'NEWS' }, [])).toBe(
    'The short code 28901 is not registered; none is.',
  )
})
