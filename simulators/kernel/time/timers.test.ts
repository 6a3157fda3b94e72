import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Timers } from './timers.ts'

const about = { service: 'dtone', name: 'settle', key: '1', cause: 1 }

test('timers are taken by due moment and then by sequence, whatever the order in which they were set and taken back', () => {
  const key = fc.constantFrom('1', '2', '3', '4')
  const set = fc.record({ due: fc.integer({ min: 0, max: 3 }), reserved: fc.boolean(), key })
  const takeBack = fc.record({ back: key })
  const take = fc.record({ now: fc.integer({ min: 0, max: 3 }) })
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: set }, take, takeBack)), (steps) => {
      const timers = new Timers()
      let model: { due: number; sequence: number; key: string }[] = []
      const early = Array.from({ length: steps.length }, () => timers.reserve())
      for (const step of steps) {
        if ('due' in step) {
          const sequence = step.reserved ? (early.pop() ?? timers.reserve()) : timers.reserve()
          timers.set({ ...about, due: step.due, key: step.key }, sequence)
          model.push({ due: step.due, sequence, key: step.key })
          model.sort((a, b) => a.due - b.due || a.sequence - b.sequence)
          continue
        }
        if ('back' in step) {
          timers.remove(about.service, about.name, step.back)
          model = model.filter(({ key }) => key !== step.back)
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

test('only the timers of a service, a name and a key are taken back', () => {
  const timers = new Timers()
  const others = [{ service: 'africastalking' }, { name: 'expire' }, { key: '2' }]
  for (const other of [...others, {}, {}]) timers.set({ ...about, due: 1, ...other })
  timers.remove('dtone', 'settle', '1')
  expect(timers.dump().timers).toMatchObject(others)
  expect(timers.size).toBe(3)
})
