import { expect, test } from 'vitest'
import { readPhoneNumber } from '../destinations/phoneNumbers.ts'
import { judgeEntries } from './entries.ts'
import type { KnownPayouts } from './payoutHistory.ts'
import { quietPast } from './quietPast.fixture.ts'

/** A past to which entries are added; `asked` are the receivers that it was asked about. */
function nothingKnown(): KnownPayouts & { readonly asked: (readonly string[])[] } {
  const added: string[] = []
  const asked: (readonly string[])[] = []
  const about: KnownPayouts['about'] = async (receivers) => {
    asked.push(receivers)
    return {
      ...quietPast,
      count: () => added.length,
      repetitions: ({ receiver, amount }) => added.filter((each) => each === `${receiver} ${amount}`).length,
      add({ receiver, amount }, asOne) {
        if (!asOne) added.push(`${receiver} ${amount}`)
      },
    }
  }
  return { about, asked }
}

const client: Parameters<typeof judgeEntries>[2] = {
  allowsAirtime: false,
  bankRail: 'africastalking',
  side: 'live',
  float: 100_000,
}
const entriesOf = (number: string, amounts: readonly number[]) =>
  amounts.map((amount) => ({ destination: readPhoneNumber(number), amount }))

test('one bad entry does not stop the others, and the past is read once for those that have a way', async () => {
  const entries = ['076123100', '+254711000100', '077123100'].flatMap((number) => entriesOf(number, [100]))
  const known = nothingKnown()
  const verdicts = await judgeEntries(entries, known, client)
  expect(verdicts.map(({ status }) => status)).toEqual(['Accepted', 'Rejected', 'Accepted'])
  expect(known.asked).toEqual([['+23276123100', '+23277123100']])
})

test('the float is spent in order, and an entry that fits what is left still goes out', async () => {
  const verdicts = await judgeEntries(entriesOf('076123100', [60_000, 60_000, 40_000, 1]), nothingKnown(), client)
  expect(verdicts.map(({ status }) => status)).toEqual(['Accepted', 'Rejected', 'Accepted', 'Rejected'])
})

const many = entriesOf(
  '076123100',
  Array.from({ length: 52 }, () => 100),
)

test('an entry repeated within one request is marked, and those from the fifty-first on are stopped', async () => {
  const verdicts = await judgeEntries(many, nothingKnown(), client)
  expect(verdicts[1]).toMatchObject({ status: 'Accepted', flags: [{ code: 'DUPLICATE' }] })
  expect(verdicts.map(({ status }) => status).indexOf('Blocked')).toBe(50)
  expect(verdicts.slice(48).map((verdict) => 'isCounted' in verdict && verdict.isCounted)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('a request that counts as one is one for velocity, and its entries are no duplicates of each other', async () => {
  const verdicts = await judgeEntries(many, nothingKnown(), { ...client, asOne: true })
  for (const verdict of verdicts) expect(verdict).toMatchObject({ status: 'Accepted', flags: [] })
  expect(verdicts.map((verdict) => 'isCounted' in verdict && verdict.isCounted)).toEqual([
    true,
    ...Array.from({ length: 51 }, () => false),
  ])
})
