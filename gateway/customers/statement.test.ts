import { describe, expect, onTestFinished, test } from 'vitest'
import { accounts } from '../accounts/ledger.ts'
import type { Writing } from '../database/writing.ts'
import { secureRandom } from '../runtime/random.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { signInCustomer } from '../testing/signInCustomer.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'
import { dayOf, dayText } from './days.ts'
import { lockWallet, move } from './wallets.ts'

const day = 86_400_000

async function openWallet(databaseUrl: string) {
  const gateway = await testGateway({ databaseUrl })
  const { id, headers } = await signInCustomer(gateway)
  const { kysely, close } = await openDatabase(databaseUrl)
  onTestFinished(close)
  const enter = <Result>(at: number, change: (writing: Writing) => Promise<Result>): Promise<Result> =>
    kysely.transaction().execute((transaction) => change({ transaction, now: at, random: secureRandom }))
  return {
    gateway,
    id,
    /** A top-up at a moment. */
    topUp: (amount: number, at: number, description = 'Savings') =>
      enter(at, async (writing) => {
        const wallet = await lockWallet(writing, id)
        const posting = `topup:${wallet.lastNumber}`
        const movement = { posting, from: accounts.walletFunding, to: accounts.wallet(id), amount }
        await move(writing, movement, [{ wallet, description }])
      }),
    pay: (amount: number, at: number, external_reference: string) =>
      enter(at, async (writing) => {
        const wallet = await lockWallet(writing, id)
        const movement = { posting: external_reference, from: accounts.wallet(id), to: accounts.merchants, amount }
        await move(writing, movement, [{ wallet, description: 'Bill', external_reference }])
      }),
    statement: (query: string) => text(gateway, query, headers),
  }
}

async function text({ url }: TestGateway, query: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${url}/api/CustomerWallet/statement${query}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const june = (written: string): number => Date.parse(`2026-06-${written}Z`)

describe.each(databases())('on $name', ({ url }) => {
  test('days are whole and included, whatever form they have; a type leaves rows out and no sums', async () => {
    const { topUp, pay, statement } = await openWallet(await url())
    await topUp(100, june('01T23:59:59.999'))
    await topUp(200, june('02T00:00:00.000'))
    await pay(50, june('03T23:59:59.999'), 'INV-1')
    await topUp(400, june('04T00:00:00.000'))
    const sums = { openingBalance: 1, closingBalance: 2.5, totalCredits: 2, totalDebits: 0.5 }
    for (const query of [
      '?startDate=2026-06-02&endDate=2026-06-03',
      '?startDate=2026-06-02T18:00:00Z&endDate=2026-06-03T01:00:00%2B01:00',
    ]) {
      const all = JSON.parse((await statement(query)).text)
      expect(all).toMatchObject({ ...sums, startDate: '2026-06-02', endDate: '2026-06-03' })
      expect(all.entries.map(({ amount }: { amount: number }) => amount)).toEqual([2, 0.5])
    }
    const debits = JSON.parse((await statement('?startDate=2026-06-02&endDate=2026-06-03&type=debit')).text)
    expect(debits).toMatchObject({ ...sums, entries: [{ type: 'debit', externalReference: 'INV-1' }] })
    const none = JSON.parse((await statement('?startDate=2026-06-10&endDate=2026-06-10')).text)
    expect(none).toMatchObject({ openingBalance: 6.5, closingBalance: 6.5, totalCredits: 0, entries: [] })
  })

  test('without dates the last thirty days are shown, today included', async () => {
    const { gateway, topUp, statement } = await openWallet(await url())
    const today = Math.floor(gateway.clock.now() / day) * day
    await topUp(100, today - 29 * day - 1)
    await topUp(200, today - 29 * day)
    const shown = JSON.parse((await statement('')).text)
    expect(shown).toMatchObject({
      ...{ startDate: dayText(today - 29 * day), endDate: dayText(today) },
      ...{ openingBalance: 1, closingBalance: 3, entries: [{ amount: 2 }] },
    })
  })

  test.each([
    ['?startDate=2026-06-03&endDate=2026-06-02', 'is after `endDate`'],
    ['?startDate=2999-01-01', 'is in the future'],
    ['?startDate=2026-02-30', 'startDate'],
    ['?endDate=yesterday', 'endDate'],
    ['?type=both', 'type'],
    ['?format=xml', 'format'],
  ])('%s is refused', async (query, message) => {
    const { statement } = await openWallet(await url())
    const answer = await statement(query)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(message)])
  })

  test.each(['0000-01-01', '9999-12-31', '0000-01-01T00:00:00%2B14:00', '9999-12-31T23:59:59-14:00'])(
    'a statement that ends at %s has days',
    async (end) => {
      const { statement } = await openWallet(await url())
      expect((await statement(`?startDate=0000-01-01&endDate=${end}`)).status).toBe(200)
      expect((await statement(`?endDate=${end}`)).status).toBe(200)
    },
  )

  test('as CSV it is a file, in which no text is a formula', async () => {
    const { topUp, pay, statement } = await openWallet(await url())
    await topUp(10_000, june('02T10:00:00.000'), '=HYPERLINK("http://x.example","a, b")')
    await pay(2_550, june('02T11:00:00.000'), '+1-2')
    const file = await statement('?format=csv&startDate=2026-06-01&endDate=2026-06-30')
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const name = 'statement-2026-06-01-2026-06-30.csv'
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect(file.text.split('\r\n')).toEqual([
      'Date,Type,Description,Reference,Amount,Balance',
      `2026-06-02T10:00:00.000Z,credit,"'=HYPERLINK(""http://x.example"",""a, b"")",,100.00,100.00`,
      "2026-06-02T11:00:00.000Z,debit,Bill,'+1-2,25.50,74.50",
      '',
    ])
  })

  test('a long statement comes in parts, each entry once', async () => {
    const databaseUrl = await url()
    const { id, statement } = await openWallet(databaseUrl)
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const count = 1_001
    await kysely.transaction().execute(async (transaction) => {
      const writing = { transaction, now: june('02T10:00:00.000'), random: secureRandom }
      const wallet = await lockWallet(writing, id)
      for (let n = 1; n <= count; n += 1) {
        const movement = { posting: `t${n}`, from: accounts.walletFunding, to: accounts.wallet(id), amount: 1 }
        await move(writing, movement, [{ wallet, description: 'x'.repeat(100) }])
      }
    })
    const dates = 'startDate=2026-06-01&endDate=2026-06-30'
    const json = await statement(`?${dates}`)
    expect(json.headers.get('transfer-encoding')).toBe('chunked')
    const { entries, closingBalance } = JSON.parse(json.text)
    expect(closingBalance).toBe(10.01)
    expect(entries.map(({ balanceAfter }: { balanceAfter: number }) => Math.round(balanceAfter * 100))).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
    const csv = await statement(`?${dates}&format=csv`)
    expect(csv.headers.get('transfer-encoding')).toBe('chunked')
    expect(csv.text.split('\r\n')).toHaveLength(count + 2)
  })

  test('the clock of another gateway that is behind does not put entries into another order', async () => {
    const { topUp, statement } = await openWallet(await url())
    await topUp(100, june('03T10:00:00.000'))
    await topUp(200, june('02T10:00:00.000'))
    const shown = JSON.parse((await statement('?startDate=2026-06-03&endDate=2026-06-03')).text)
    expect(shown).toMatchObject({ openingBalance: 0, closingBalance: 3, entries: [{ amount: 1 }, { amount: 2 }] })
  })
})

test.each([
  ['2026-11-22', '2026-11-22'],
  ['2026-11-22T23:59:59.999Z', '2026-11-22'],
  ['2026-11-22T23:59:59-00:30', '2026-11-23'],
  ['2026-11-22t00:00:00z', '2026-11-22'],
])('%s is in the day %s', (written, expected) => {
  expect(dayText(dayOf(written))).toBe(expected)
})
