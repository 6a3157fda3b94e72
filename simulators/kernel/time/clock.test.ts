import { expect, test } from 'vitest'
import { Clock } from './clock.ts'

/** A clock that shows 1000 when real time is 0, and a function that sets real time. */
function clock(mode: 'real' | 'scaled' | 'manual', rate?: number) {
  let real = 0
  const wall = { now: () => real, after: () => () => undefined, turn: async () => undefined }
  return {
    clock: new Clock(wall, { mode, rate, now: 1000 }),
    to(moment: number) {
      real = moment
    },
  }
}

test.each([
  ['real', undefined, 1010],
  ['scaled', undefined, 1600],
  ['scaled', 1.25, 1012],
  ['manual', undefined, 1000],
] as const)('%s (rate %s): ten milliseconds later it is %i', (mode, rate, now) => {
  const { clock: shown, to } = clock(mode, rate)
  to(10)
  expect(shown.now()).toBe(now)
})

test('the clock neither stops nor goes back when real time is set back', () => {
  const { clock: shown, to } = clock('scaled', 2)
  const seen = [100, 50, 60, 40, 140].map((moment) => {
    to(moment)
    return shown.now()
  })
  expect(seen).toEqual([1200, 1200, 1220, 1220, 1420])
  expect(shown.realDelay(1430)).toBe(5)
})

test('mode, rate and moment can be changed, and an earlier moment is ignored', () => {
  const { clock: shown, to } = clock('real')
  to(10)
  shown.set({ mode: 'scaled', rate: 3 })
  to(20)
  expect([shown.now(), shown.rate]).toEqual([1040, 3])
  shown.set({ now: 2000 })
  to(30)
  expect(shown.now()).toBe(2030)
  shown.set({ mode: 'manual', now: 1 })
  to(40)
  expect([shown.now(), shown.realDelay(5000)]).toEqual([2030, undefined])
})

test('within one moment the clock stands, and goes on afterwards', () => {
  const { clock: shown, to } = clock('real')
  const seen = shown.atOneMoment(() => {
    to(10)
    const outer = shown.now()
    return [outer, shown.atOneMoment(() => shown.now())]
  })
  expect(seen).toEqual([1000, 1000])
  expect(shown.now()).toBe(1010)
  expect(() =>
    shown.atOneMoment(() => {
      throw new Error('the rule broke')
    }),
  ).toThrow('the rule broke')
  to(20)
  expect(shown.now()).toBe(1020)
})
