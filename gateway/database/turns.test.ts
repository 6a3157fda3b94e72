import { expect, test } from 'vitest'
import { turns } from './turns.ts'

/** Turns whose rests end by hand, and the names of those that were let in. */
function observed() {
  const rests: (() => void)[] = []
  const durations: number[] = []
  let real = 0
  const { take, takeLong } = turns({
    now: () => real,
    async pause(duration) {
      durations.push(duration)
      await new Promise<void>((resolve) => rests.push(resolve))
    },
  })
  const entered: string[] = []
  const ends: (() => void)[] = []
  const enter = (name: string) => (end: () => void) => {
    entered.push(name)
    ends.push(end)
  }
  return {
    ...{ entered, durations },
    pass: (duration: number) => {
      real += duration
    },
    short: (name: string) => void take().then(enter(name)),
    long: (name: string) => void takeLong().then(enter(name)),
    async end() {
      ends.shift()?.()
      await heard()
    },
    async endRest() {
      rests.shift()?.()
      await heard()
    },
  }
}

/** Promises that are kept have been heard of. */
async function heard(): Promise<void> {
  for (let times = 0; times < 5; times += 1) await Promise.resolve()
}

test('short turns come one at a time, in the order in which they were asked for', async () => {
  const { short, end, entered } = observed()
  for (const name of ['a', 'b', 'c']) short(name)
  await heard()
  expect(entered).toEqual(['a'])
  await end()
  expect(entered).toEqual(['a', 'b'])
  await end()
  expect(entered).toEqual(['a', 'b', 'c'])
})

test('a long turn lets the short ones that wait go first', async () => {
  const { short, long, end, entered } = observed()
  short('a')
  long('batch')
  short('b')
  await heard()
  await end()
  await end()
  expect(entered).toEqual(['a', 'b', 'batch'])
})

test('after a long turn the next one rests, and short ones are let in meanwhile', async () => {
  const { short, long, end, endRest, entered } = observed()
  long('batch')
  long('other batch')
  await heard()
  await end()
  expect(entered).toEqual(['batch'])
  short('reserve')
  await heard()
  await end()
  short('send')
  await heard()
  expect(entered).toEqual(['batch', 'reserve', 'send'])
  await endRest()
  expect(entered).toEqual(['batch', 'reserve', 'send'])
  await end()
  expect(entered).toEqual(['batch', 'reserve', 'send', 'other batch'])
})

test('a long turn comes by itself when the rest ends and nobody waits', async () => {
  const { long, end, endRest, entered } = observed()
  long('batch')
  long('other batch')
  await heard()
  await end()
  await endRest()
  expect(entered).toEqual(['batch', 'other batch'])
})

test('a rest takes as long as the turn before it, and a tenth of a second at most', async () => {
  const { long, pass, end, endRest, durations } = observed()
  for (const name of ['small', 'large']) long(name)
  await heard()
  pass(3)
  await end()
  await endRest()
  pass(700)
  await end()
  expect(durations).toEqual([3, 100])
})

test('short turns that never end do not keep a long one out', async () => {
  const { short, long, end, entered } = observed()
  short('0')
  long('batch')
  for (let count = 1; count <= 1_001; count += 1) {
    short(String(count))
    await heard()
    await end()
  }
  expect(entered.indexOf('batch')).toBe(1_001)
})
