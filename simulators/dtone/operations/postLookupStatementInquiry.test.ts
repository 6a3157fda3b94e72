import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack, firstId } from '../../../testing/providers/dtoneStack.ts'
import { invariant } from '../../kernel/index.ts'
import { addDtoneOutage } from '../levers/outages.ts'
import { reverseDtoneTransaction } from '../levers/transactions.ts'

const { service, reported, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

const path = '/v1/lookup/statement-inquiry'
const electricity = { product_id: 48001, account_number: '54400100100' }
const refused = (status: number, code: number): object => ({ status, body: { errors: [{ code }] } })

interface Shown {
  readonly reference: string
  readonly dates: { readonly due: string; readonly statement: string }
  readonly balance: { readonly unit: string; readonly amount: number }
}

function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'reference' in value && 'dates' in value && 'balance' in value
}

/** The statements as they are sent, newest first. */
async function inquire(inquiry: object = electricity, world = demo): Promise<Shown[]> {
  const { status, body } = await world.post(path, inquiry)
  expect(status).toBe(200)
  return Array.isArray(body) ? body.filter(isShown) : []
}

const amounts = async (inquiry: object = electricity): Promise<number[]> =>
  (await inquire(inquiry)).map(({ balance }) => balance.amount)

let orders = 0
async function pay(amount: number, change: object = {}): Promise<Awaited<ReturnType<DtoneWorld['post']>>> {
  orders += 1
  return demo.post('/v1/async/transactions', {
    external_id: `bill-${orders}`,
    product_id: 48001,
    auto_confirm: true,
    calculation_mode: 'DESTINATION_AMOUNT',
    destination: { unit_type: 'CURRENCY', unit: 'KES', amount },
    credit_party_identifier: { account_number: electricity.account_number },
    ...change,
  })
}

describe('the statements of an account', () => {
  test("cover the latest months, newest first, with amounts in the product's range", async () => {
    const statements = await inquire()
    expect(statements.map(({ reference, dates }) => [reference, dates])).toEqual([
      ['Jan 2026', { due: '2026-01-31', statement: '2026-01-01' }],
      ['Dec 2025', { due: '2025-12-31', statement: '2025-12-01' }],
      ['Nov 2025', { due: '2025-11-30', statement: '2025-11-01' }],
    ])
    for (const { balance } of statements) {
      expect(balance).toMatchObject({ unit_type: 'CURRENCY', unit: 'KES' })
      expect(balance.amount).toBeGreaterThanOrEqual(129)
      expect(balance.amount).toBeLessThanOrEqual(25_800)
    }
  })

  test('do not depend on the number and order of requests', async () => {
    const other = { ...electricity, account_number: '54400100900' }
    const [first, second] = [await inquire(), await inquire(other)]
    expect(first).not.toEqual(second)
    expect(await inquire(other)).toEqual(second)
    expect(await inquire()).toEqual(first)
    expect(await inquire(electricity, open('demo'))).toEqual(first)
  })

  test('are issued monthly', async () => {
    const before = await inquire()
    await demo.pass('P28D')
    const after = await inquire()
    expect(after[0]).toMatchObject({ reference: 'Feb 2026', dates: { statement: '2026-02-01', due: '2026-02-28' } })
    expect(after.slice(1)).toEqual(before.slice(0, 2))
  })

  test('are paged by fields of the body', async () => {
    const all = await inquire()
    expect(await demo.post(path, { ...electricity, page: 2, per_page: 2 })).toMatchObject({
      headers: { 'X-Total': '3', 'X-Total-Pages': '2', 'X-Page': '2', 'X-Prev-Page': '1' },
      body: [all[2]],
    })
  })

  test('differ for accounts with different qualifiers', async () => {
    const water = { product_id: 48002, account_number: '0312-77100', account_qualifier: '0301' }
    expect(await inquire(water)).not.toEqual(await inquire({ ...water, account_qualifier: '0302' }))
  })

  test('are empty for an account whose suffix selects an invalid credit party', async () => {
    for (const suffix of ['102', '202', '302'])
      expect(await inquire({ ...electricity, account_number: suffix })).toEqual([])
  })
})

describe('an inquiry is refused', () => {
  test.each([
    ['an unknown product', { product_id: 1 }, 404, 1_003_001],
    ['a recharge', { product_id: 6035 }, 400, 1_007_500],
    ['a payment whose biller tells nothing', { product_id: 44101 }, 400, 1_007_500],
    ['a missing qualifier', { product_id: 48002 }, 400, 1_000_400],
    ['no account', { account_number: undefined }, 400, 1_000_400],
    ['an account of blanks', { account_number: '  ' }, 400, 1_000_400],
    ['a page of 0', { page: 0 }, 400, 1_000_400],
    ['an account that stands for an outage', { account_number: '54400100104' }, 503, 1_009_503],
  ])('for %s', async (_, change, status, code) => {
    expect(await demo.post(path, { ...electricity, ...change })).toMatchObject(refused(status, code))
  })

  test('during an outage of the biller', async () => {
    const outage = { path: { world: 'demo' }, query: {}, headers: {}, body: { operator_id: 44031, for: 'PT1H' } }
    service.lever(addDtoneOutage)(outage)
    expect(await demo.post(path, electricity)).toMatchObject(refused(503, 1_009_503))
    await demo.pass('PT1H')
    expect(await demo.post(path, electricity)).toMatchObject({ status: 200 })
  })
})

describe('a payment', () => {
  test('reduces the statement that it identifies on completion, and a reversal restores it', async () => {
    const [january = 0, december = 0, november = 0] = await amounts()
    await pay(130, { statement_identifier: { reference: 'Dec 2025' } })
    expect(await amounts()).toEqual([january, december, november])
    await demo.pass('PT3S')
    expect(await amounts()).toEqual([january, december - 130, november])
    const reversal = { world: 'demo', transaction: firstId }
    service.lever(reverseDtoneTransaction)({ path: reversal, query: {}, headers: {}, body: undefined })
    expect(await amounts()).toEqual([january, december, november])
  })

  test('can identify a statement by its due date', async () => {
    const [january = 0, ...others] = await amounts()
    await pay(january, { statement_identifier: { due_date: '2026-01-31' } })
    await demo.pass('PT3S')
    expect(await amounts()).toEqual([0, ...others])
  })

  test('without a statement pays the oldest unpaid one', async () => {
    const [january = 0, december = 0, november = 0] = await amounts()
    await pay(november, { statement_identifier: { reference: 'Nov 2025' } })
    await pay(130)
    await demo.pass('PT3S')
    expect(await amounts()).toEqual([january, december - 130, 0])
  })

  test('that is declined does not reduce a statement', async () => {
    const account = { ...electricity, account_number: '54400100106' }
    const before = await amounts(account)
    const party = { credit_party_identifier: { account_number: account.account_number } }
    await pay(130, { ...party, statement_identifier: { reference: 'Jan 2026' } })
    await demo.pass('PT3S')
    expect(await amounts(account)).toEqual(before)
  })

  test('is kept by snapshots', async () => {
    await pay(130, { statement_identifier: { reference: 'Jan 2026' } })
    await demo.pass('PT3S')
    const paid = await inquire()
    const dump = demo.world.instances.get('dtone')?.dump()
    const fresh = open('demo')
    expect(await inquire(electricity, fresh)).not.toEqual(paid)
    invariant(dump !== undefined, 'Failed to take a snapshot: DT One lives in no such world.')
    await fresh.pass('PT3S')
    fresh.world.instances.get('dtone')?.load(dump)
    expect(await inquire(electricity, fresh)).toEqual(paid)
  })
})

describe('the modes of a product', () => {
  const reference = 'Jan 2026'

  test('refuse more than the open amount without EXCESS', async () => {
    const [january = 0] = await amounts()
    expect(await pay(january + 1, { statement_identifier: { reference } })).toMatchObject(refused(400, 1_003_002))
    expect(await pay(january, { statement_identifier: { reference } })).toMatchObject({ status: 201 })
  })

  test('refuse a smaller amount and a past due date with EXACT only', async () => {
    const party = { account_number: '0312-77100', account_qualifier: '0301' }
    const [january = 0, december = 0] = await amounts({ product_id: 48002, ...party })
    const water = (amount: number, identifier: object): object => ({
      product_id: 48002,
      credit_party_identifier: party,
      destination: { unit_type: 'CURRENCY', unit: 'GHS', amount },
      statement_identifier: identifier,
    })
    expect(await pay(0, water(january - 0.01, { reference }))).toMatchObject(refused(400, 1_003_002))
    expect(await pay(0, water(january, { reference }))).toMatchObject({ status: 201 })
    expect(await pay(0, water(december, { reference: 'Dec 2025' }))).toMatchObject(refused(400, 1_000_400))
    expect(await pay(0, water(january, { reference: 'Mar 1999' }))).toMatchObject(refused(400, 1_000_400))
  })

  test('book more than the open amount as a credit with EXCESS', async () => {
    const account = { product_id: 48003, account_number: 'C-100100' }
    const [january = 0, ...others] = await amounts(account)
    await pay(0, {
      product_id: 48003,
      credit_party_identifier: { account_number: account.account_number },
      destination: { unit_type: 'CURRENCY', unit: 'XOF', amount: january + 5 },
      statement_identifier: { reference },
    })
    await demo.pass('PT3S')
    expect(await amounts(account)).toEqual([-5, ...others])
  })

  test('are not checked for accounts that will be declined as invalid', async () => {
    const party = { account_number: '54400100102' }
    const identifier = { statement_identifier: { reference: 'none' } }
    expect(await pay(130, { credit_party_identifier: party, ...identifier })).toMatchObject({ status: 201 })
    await demo.pass('PT3S')
    expect(await demo.get(`/v1/transactions/${firstId}`)).toMatchObject({
      body: { status: { message: 'DECLINED-INVALID-CREDIT-PARTY' }, statement_identifier: { reference: 'none' } },
    })
  })
})
