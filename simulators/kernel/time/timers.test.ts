import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Timers } from './timers.ts'

const about = { service: 'dtone', name: 'settle', key: '1', cause: 1 }

test('timers are taken by due moment and then by sequence, whatever the order in which they were set', () => {
  const set = fc.record({ due: fc.integer({ min: 0, max: 3 }), reserved: fc.boolean() })
  const take = fc.record({ now: fc.integer({ min: 0, max: 3 }) })
  fc.assert(
    fc.property(fc.array(fc.oneof(set, take)), (steps) => {
      const timers = new Timers()
      const model: { due: number; sequence: number }[] = []
      const early = Array.from({ length: steps.length }, () => timers.reserve())
      for (const step of steps) {
        if ('due' in step) {
          const sequence = step.reserved ? (early.pop() ?? timers.reserve()) : timers.reserve()
          timers.set({ ...about, due: step.due }, sequence)
          model.push({ due: step.due, sequence })
          model.sort((a, b) => a.due - b.due || a.sequence - b.sequence)
          continue
        }
        const expected = model[0] !== undefined && model[0].due <= step.now ? model.shift() : undefined
        expect(timers.takeDue(step.now, timers.upcoming)?.sequence).toBe(expected?.sequence)
        expect(timers.nextDue()).toBe(model[0]?.due)
      }
      const left = model.map(({ sequence }) => sequence).sort((a, b) => a - b)
      expect(timers.dump().timers.map(({ sequence }) => sequence)).toEqual(left)
      const last = Math.max(...model.map(({ due }) => due))
      expect(timers.isPending(about.cause, last)).toBe(left.length > 0)
      expect(timers.isPending(about.cause, -1)).toBe(false)
      expect(timers.earliestByCause().get(about.cause)).toBe(model[0]?.due)
    }),
  )
})

test('a timer that was set later waits for the next round', () => {
  const timers = new Timers()
  timers.set({ ...about, due: 1 })
  const before = timers.upcoming
  timers.set({ ...about, due: 1, key: '2' })
  expect(timers.takeDue(1, before)?.key).toBe('1')
  expect(timers.takeDue(1, before)).toBeUndefined()
  expect(timers.takeDue(1, timers.upcoming)?.key).toBe('2')
})
