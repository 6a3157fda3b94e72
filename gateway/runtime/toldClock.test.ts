import { expect, test } from 'vitest'
import { manualClock } from '../testing/manualClock.ts'
import { toldClock } from './toldClock.ts'

const start = Date.UTC(2026, 0, 1)
const manual = { mode: 'manual', rate: 0, now: start }

function open() {
  const wall = manualClock()
  const clock = toldClock(wall)
  clock.set(manual, false)
  const woken: number[] = []
  const plan = (due: number) => clock.at(start + due, () => woken.push(due))
  return { wall, clock, woken, plan }
}

test('on a clock that is moved by hand, what is due is woken in order when there is work to be done', async () => {
  const { wall, clock, woken, plan } = open()
  plan(2_000)
  plan(1_000)
  plan(1_500)()
  plan(9_000)
  clock.set({ ...manual, now: start + 5_000 }, false)
  await wall.advance(60_000)
  expect([clock.now(), clock.runs(), woken]).toEqual([start + 5_000, false, []])
  const done = clock.work()
  await wall.advance(1)
  await done
  expect([woken, clock.state()]).toEqual([[1_000, 2_000], { next: start + 9_000, worked: true }])
  expect(clock.state().worked).toBe(false)
})

test('the work of a moment has ended when nothing holds the clock, and nothing more is due', async () => {
  const { wall, clock, woken, plan } = open()
  const release = clock.hold()
  let isDone = false
  const done = clock.work().then(() => {
    isDone = true
  })
  await wall.advance(1_000)
  expect(isDone).toBe(false)
  plan(0)
  release()
  release()
  while (!isDone) await wall.advance(1)
  await done
  expect([woken, clock.state()]).toEqual([[0], { next: undefined, worked: true }])
})

test('a clock that runs goes on at its rate from what it was told, and wakes by itself', async () => {
  const { wall, clock, woken, plan } = open()
  plan(60_000)
  plan(120_000)
  clock.set({ mode: 'scaled', rate: 60, now: start }, false)
  await wall.advance(1_000)
  expect([clock.now(), clock.runs(), woken]).toEqual([start + 60_000, true, [60_000]])
  await wall.advance(1_000)
  expect(woken).toEqual([60_000, 120_000])
})

test('a world that is made anew wakes everything, so that it looks at the time again', () => {
  const { clock, woken, plan } = open()
  plan(86_400_000)
  clock.set({ ...manual, now: start - 1_000 }, true)
  expect([clock.now(), woken, clock.state().next]).toEqual([start - 1_000, [86_400_000], undefined])
})
