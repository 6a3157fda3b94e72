import { expect, test } from 'vitest'
import { hashOf, placeOf } from './place.ts'

test('an address names a world, a part and its settings', () => {
  expect(placeOf('#/demo/phones?numbers=%2B254711000001')).toEqual({
    world: 'demo',
    part: 'phones',
    settings: { numbers: '+254711000001' },
  })
})

test.each(['', '#', '#/', '#//nothing', '#/?'])('%j names no world, and shows the traffic', (hash) => {
  expect(placeOf(hash)).toMatchObject({ world: undefined, part: 'traffic' })
})

test.each(['a/b', '?', '#', '%', '%zz', 'é ü', '<script>', "a'b"])('a world %j comes back as it was', (world) => {
  const place = { world, part: 'time', settings: { text: 'a&b=c' } } as const
  expect(placeOf(hashOf(place))).toEqual(place)
})

test('an address that is not well encoded is taken as it is', () => {
  expect(placeOf('#/100%/time').world).toBe('100%')
})
