import { expect, test } from 'vitest'
import { Wakes } from './wakes.ts'

test('wakes are called by due moment, and a cancelled one is skipped', () => {
  const wakes = new Wakes()
  const called: string[] = []
  const cancels = [3, 1, 2, 1].map((due, at) => wakes.set(due, () => called.push(`${due} ${at}`)))
  cancels[1]?.()
  expect(wakes.nextDue()).toBe(1)
  for (let due = wakes.dueBy(2, wakes.upcoming); due !== undefined; due = wakes.dueBy(2, wakes.upcoming))
    wakes.take()?.()
  expect(called).toEqual(['1 3', '2 2'])
  cancels[0]?.()
  expect([wakes.nextDue(), wakes.take()]).toEqual([undefined, undefined])
})

test('a wake that was set later waits for the next round', () => {
  const wakes = new Wakes()
  wakes.set(1, () => undefined)
  expect([wakes.dueBy(1, 1), wakes.dueBy(0, 2), wakes.dueBy(1, 2)]).toEqual([undefined, undefined, 1])
})
