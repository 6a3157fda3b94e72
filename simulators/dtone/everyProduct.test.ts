import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack } from '../../testing/providers/dtoneStack.ts'
import { putDtoneBalance } from './levers/balances.ts'
import type { Product } from './model.ts'
import { money } from './rules/balances/money.ts'
import { catalogue } from './rules/catalogue/catalogue.ts'

const { service, reported, open } = dtoneStack()
let demo: DtoneWorld
let orders = 0

beforeEach(() => {
  demo = open()
  for (const unit of new Set([...catalogue.values()].map(({ source }) => source.unit)))
    service.lever(putDtoneBalance)({
      ...{ path: { world: 'demo', unit }, query: {}, headers: {} },
      body: { available: 1_000_000_000 },
    })
})

afterEach(() => {
  expect(reported).toEqual([])
})

const parts = {
  credit_party_identifier: 'required_credit_party_identifier_fields',
  debit_party_identifier: 'required_debit_party_identifier_fields',
  sender: 'required_sender_fields',
  beneficiary: 'required_beneficiary_fields',
  statement_identifier: 'required_statement_identifier_fields',
  additional_identifier: 'required_additional_identifier_fields',
} as const
type Part = keyof typeof parts

const samples: Readonly<Record<string, string>> = {
  mobile_number: '+593990000100',
  account_number: '7700000100',
  due_date: '2026-02-01',
  address_postal_code: 'A1 000',
  email: 'ada@example.com',
  nationality_country_iso_code: 'GHA',
  address_country_iso_code: 'GHA',
  purchaser_id: '01J8Z3K5W2ABCDEF',
}

/** The newest statement, for a product that needs one: its identifier and the amount due. */
async function statementFor(
  product: Product,
): Promise<{ readonly reference: string; readonly due_date: string; readonly amount: number } | undefined> {
  const isBilled = 'payment' in product && product.payment.supports_statement_inquiry
  if (!isBilled || product.required_statement_identifier_fields === null) return undefined
  const { account_number } = samples
  const inquiry = { product_id: product.id, account_number, account_qualifier: 'text' }
  const [{ reference, dates, balance }] = Object((await demo.post('/v1/lookup/statement-inquiry', inquiry)).body)
  return { reference, due_date: dates.due, amount: balance.amount }
}

/** Each way to satisfy the requirements of a product, varying one part at a time. */
function fulfilments(product: Product, statement: object = {}): Readonly<Record<string, object>>[] {
  const filled = (fields: readonly string[]): object => fill(fields, { ...samples, ...statement })
  const first = Object.fromEntries(
    partsOf(product).map((part) => [part, filled(product[parts[part]]?.[0] ?? [])] as const),
  )
  const others = partsOf(product).flatMap((part) =>
    (product[parts[part]] ?? []).slice(1).map((fields) => ({ ...first, [part]: filled(fields) })),
  )
  return [first, ...others]
}

function partsOf(product: Product): readonly Part[] {
  const names: readonly Part[] = [
    'credit_party_identifier',
    'debit_party_identifier',
    'sender',
    'beneficiary',
    'statement_identifier',
    'additional_identifier',
  ]
  return names.filter((part) => product[parts[part]] !== null)
}

function fill(fields: readonly string[], values: Readonly<Record<string, string>> = samples): object {
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? 'text']))
}

/** The smallest and the largest amount of each mode. */
function amountsOf(product: Product): object[] {
  if (!('accepted_calculation_modes' in product)) return [{}]
  return product.accepted_calculation_modes.flatMap((mode) => {
    const [side, { unit, amount }] =
      mode === 'SOURCE_AMOUNT' ? (['source', product.source] as const) : (['destination', product.destination] as const)
    return [amount.min, amount.max].map((value) => ({
      calculation_mode: mode,
      [side]: { unit_type: 'CURRENCY', unit, amount: value },
    }))
  })
}

function exactly({ destination }: Product, amount: number): object {
  const { unit_type, unit } = destination
  return { calculation_mode: 'DESTINATION_AMOUNT', destination: { unit_type, unit, amount } }
}

async function order(product: Product, change: object): Promise<{ status: number; body: ReturnType<typeof Object> }> {
  orders += 1
  const { status, body } = await demo.post('/v1/async/transactions', {
    external_id: `order-${orders}`,
    product_id: product.id,
    ...change,
  })
  return { status, body }
}

test('every product can be bought in each of its modes, at its price', async () => {
  for (const product of catalogue.values()) {
    const statement = await statementFor(product)
    const all = statement === undefined ? amountsOf(product) : [exactly(product, statement.amount)]
    for (const fulfilment of fulfilments(product, statement))
      for (const amounts of all) {
        const before = service.contextOf(demo.world).state.balances.get(product.source.unit)
        const { status, body } = await order(product, { ...fulfilment, ...amounts })
        expect(status, `${product.id} ${JSON.stringify({ ...fulfilment, ...amounts, body })}`).toBe(201)
        const { amount, fee, unit } = body.prices.wholesale
        const after = service.contextOf(demo.world).state.balances.get(product.source.unit)
        expect(unit).toBe(product.source.unit)
        expect(after?.holding).toBe(money.add(before?.holding ?? 0, money.add(amount, fee)))
        for (const [part, given] of Object.entries(fulfilment)) expect(body[part]).toEqual(given)
      }
  }
})

test('a product is refused if one of its required fields is missing', async () => {
  for (const product of catalogue.values()) {
    const [first = {}] = fulfilments(product)
    for (const part of partsOf(product)) {
      const fields = product[parts[part]]?.[0] ?? []
      const { [part]: _, ...without } = first
      const [amounts] = amountsOf(product)
      expect(await order(product, { ...without, ...amounts }), `${product.id} without ${part}`).toMatchObject({
        status: 400,
        body: { errors: [{ code: 1_000_400 }] },
      })
      if (fields.length < 2) continue
      const rest = fill(fields.slice(1))
      expect(
        await order(product, { ...without, [part]: rest, ...amounts }),
        `${product.id} without ${fields[0]}`,
      ).toMatchObject({ status: 400 })
    }
  }
})

test('a ranged product refuses amounts out of range or between increments, other units and other modes', async () => {
  for (const product of catalogue.values()) {
    if (!('accepted_calculation_modes' in product)) continue
    const [fulfilment] = fulfilments(product)
    for (const mode of ['SOURCE_AMOUNT', 'DESTINATION_AMOUNT'] as const) {
      const isAccepted = product.accepted_calculation_modes.includes(mode)
      const [side, { unit, amount }] =
        mode === 'SOURCE_AMOUNT'
          ? (['source', product.source] as const)
          : (['destination', product.destination] as const)
      const step = 'increment' in amount ? Number(amount.increment) : 0.01
      const ask = async (value: number, of = unit): Promise<unknown> => {
        const { status, body } = await order(product, {
          ...fulfilment,
          calculation_mode: mode,
          [side]: { unit_type: 'CURRENCY', unit: of, amount: value },
        })
        return status === 201 ? status : body.errors[0].code
      }
      const refusals = [
        await ask(money.subtract(amount.min, step)),
        await ask(money.add(amount.max, step)),
        await ask(money.add(amount.min, step / 2)),
        await ask(amount.min, 'XTS'),
      ]
      expect(refusals, `${product.id} ${mode}`).toEqual(
        isAccepted ? [1_003_002, 1_003_002, 1_003_002, 1_003_003] : Array(4).fill(1_000_400),
      )
    }
  }
})
