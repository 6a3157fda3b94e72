import { expect, test } from 'vitest'
import { createSteeredDtone } from '../../../testing/providers/steeredDtone.ts'
import { dtoneMutants } from './index.ts'

type SteeredDtone = ReturnType<typeof createSteeredDtone>
type Sight = (stack: SteeredDtone) => Promise<unknown>

/** What a customer sees with or without a mutant, and how often the mutant has made a difference. */
async function see(sight: Sight, name?: string): Promise<{ seen: unknown; times: number }> {
  const mutant = dtoneMutants.find(({ kind, label }) => name === [kind, label].filter((part) => part !== '').join('/'))
  expect(mutant === undefined).toBe(name === undefined)
  let times = 0
  const stack = createSteeredDtone((definition) => mutant?.alter(definition, () => (times += 1)) ?? definition)
  try {
    await stack.open()
    return { seen: await sight(stack), times }
  } finally {
    stack.close()
  }
}

/** An order that ends after the given delay. */
const ends =
  (after: string, change: object = {}, steer: readonly [path: string, body: object][] = []): Sight =>
  async ({ steer: bring, order, pass, statusOf }) => {
    for (const [path, body] of steer) await bring(path === '/dtone/settings' ? 'PATCH' : 'POST', path, body)
    const { body } = await order(change)
    await pass(after)
    return statusOf(body.id)
  }

const outcome = (body: object): [string, object][] => [['/dtone/outcomes', body]]
const settings = (body: object): [string, object][] => [['/dtone/settings', body]]
const outage = (operator_id: number): [string, object][] => [['/dtone/outages', { operator_id, for: 'PT10M' }]]
const unconfirmed = { auto_confirm: false }

const taken =
  (change: object): Sight =>
  async ({ order }) =>
    (await order(change)).status

const shows =
  (target: string): Sight =>
  async ({ ask }) =>
    (await ask('GET', target)).body

const finds =
  (query: string): Sight =>
  async ({ order, ask }) => {
    await order()
    const { status, body } = await ask('GET', `/v1/transactions?${query}`)
    return status === 200 ? body.length : status
  }

const confirms =
  (after: string): Sight =>
  async ({ order, pass, ask }) => {
    const { body } = await order(unconfirmed)
    await pass(after)
    return (await ask('POST', `/v1/async/transactions/${body.id}/confirm`, {})).status
  }

const quoted: Sight = async ({ order, ask }) => {
  const { body } = await order({ ...leones, ...amount('SLE', 250) })
  const { prices, rates, adjusted_values } = (await ask('GET', `/v1/transactions/${body.id}`)).body
  return [prices.wholesale.amount, rates.base, adjusted_values.source.amount]
}
const leones = {
  ...{ product_id: 41201, calculation_mode: 'DESTINATION_AMOUNT' },
  credit_party_identifier: { mobile_number: '+23276123100' },
}
const amount = (unit: string, value: number) => ({ destination: { unit_type: 'CURRENCY', unit, amount: value } })

const naira = (party: object) => ({
  ...{ product_id: 44401, calculation_mode: 'SOURCE_AMOUNT', credit_party_identifier: party },
  source: { unit_type: 'CURRENCY', unit: 'USD', amount: 5 },
})

const money =
  (change: object): Sight =>
  async ({ steer, order, pass, usd }) => {
    await steer('POST', '/dtone/outcomes', change)
    await order()
    await pass('PT3S')
    const { available, holding } = await usd()
    return [available, holding]
  }

/** The status in the reply to a synchronous order with the given delay, and when it came, in minutes. */
const answers =
  (delay: string, change: object = {}): Sight =>
  async ({ steer, ask, pass }) => {
    await steer('POST', '/dtone/outcomes', { status: 'COMPLETED', delay })
    let minutes = 0
    let answeredAfter = -1
    const body = { external_id: 'x', product_id: 6035, auto_confirm: true, ...party, ...change }
    const answer = ask('POST', '/v1/sync/transactions', body).then((reply) => {
      answeredAfter = minutes
      return reply
    })
    for (; minutes < 8; minutes += 0.5) await pass('PT30S')
    return [(await answer).body.status.message, answeredAfter]
  }
const party = { credit_party_identifier: { mobile_number: '+593990000100' } }

const ids =
  (target: string): Sight =>
  async ({ ask }) => {
    const { status, body } = await ask('GET', target, undefined, { 'accept-language': 'es' })
    return status === 200 ? body.map(({ id }: { id: number }) => id) : status
  }

const texts =
  (target: string): Sight =>
  async ({ ask }) => {
    const { headers, body } = await ask('GET', target, undefined, { 'accept-language': 'es' })
    return [headers['Content-Language'], body.name ?? body[0].name ?? body[0].title]
  }

/** Whether the operators of a number are identified, in order, and their countries. */
const operators: Sight = async ({ ask }) => {
  const { body } = await ask('POST', '/v1/lookup/mobile-number', { mobile_number: '+593990000100' })
  return body.map((one: { identified: boolean; country: { iso_code: string } }) => [
    one.identified,
    one.country.iso_code,
  ])
}
const [own, other] = [
  [true, 'ECU'],
  [false, 'ECU'],
]

/** A new eSIM bought and then topped up: what each transaction has. */
const esims: Sight = async ({ order, pass, ask }) => {
  const esim = { product_id: 47001, credit_party_identifier: null }
  const bought = await order(esim)
  await pass('PT3S')
  const { pin } = (await ask('GET', `/v1/transactions/${bought.body.id}`)).body
  const toppedUp = await order({ ...esim, credit_party_identifier: { account_number: pin.serial ?? '89' } })
  await pass('PT3S')
  const { pin: same, metadata } = (await ask('GET', `/v1/transactions/${toppedUp.body.id}`)).body
  return [pin.serial !== null && pin.serial === same?.serial, metadata?.activation_type]
}

const looksUpEsim =
  (kind: string): Sight =>
  async ({ steer, ask }) => {
    const account_number = '8900000000000000425'
    await steer('PATCH', `/dtone/esim-profiles/${account_number}`, { use: { amount: 2, unit: 'GB' } })
    const asked = { service_id: 13, credit_party_identifier: { account_number } }
    const { body } = await ask('POST', `/v1/lookup/credit-party-${kind}`, asked)
    return body[0]?.amount ?? (body.activation_date === null ? 'inactive' : 'active')
  }

/** How much a payment has lowered the oldest statement. */
const paid: Sight = async ({ order, pass, ask }) => {
  const credit_party_identifier = { account_number: '54400100100' }
  const payment = { product_id: 48001, calculation_mode: 'DESTINATION_AMOUNT', credit_party_identifier }
  const due = async () => {
    const inquiry = { product_id: 48001, ...credit_party_identifier }
    return (await ask('POST', '/v1/lookup/statement-inquiry', inquiry)).body[2].balance.amount
  }
  const before = await due()
  await order({ ...payment, ...amount('KES', 129) })
  await pass('PT3S')
  return before - (await due())
}

const tooMuch = {
  ...{ product_id: 48001, calculation_mode: 'DESTINATION_AMOUNT', ...amount('KES', 25_800) },
  ...{ credit_party_identifier: { account_number: '54400100100' }, statement_identifier: { reference: 'Jan 2026' } },
}

const limited: Sight = async ({ steer, ask, pass }) => {
  await steer('PATCH', '/dtone/settings', { rateLimit: { requests: 2, window: 'PT1M' } })
  const told = []
  for (let time = 0; time < 2; time++) {
    await ask('GET', '/v1/balances')
    const { status, headers } = await ask('GET', '/v1/balances')
    told.push(status, headers['X-Ratelimit-Limit'], headers['X-Ratelimit-Remaining'])
    await pass('PT1M')
  }
  return told.map(Number)
}

test.each<readonly [name: string, sight: Sight, usual: unknown, broken: unknown]>([
  ['confirmation-window/short', confirms('PT59M30S'), 202, 400],
  ['confirmation-window/long', confirms('PT60M30S'), 400, 202],
  ['cancel-on-expiry/always', ends('PT1H', unconfirmed), 'CREATED', 'CANCELLED'],
  [
    'cancel-on-expiry/early',
    ends('PT59M30S', unconfirmed, settings({ cancelOnExpiry: true })),
    ...(['CREATED', 'CANCELLED'] as const),
  ],
  ['settings/forgotten', ends('PT2S', {}, settings({ submittedPhase: false })), 'CONFIRMED', 'SUBMITTED'],
  ['submitted-phase/ignored', ends('PT2S', {}, settings({ submittedPhase: false })), 'CONFIRMED', 'SUBMITTED'],
  ['submitted-phase/late', ends('PT1S'), 'SUBMITTED', 'CONFIRMED'],
  ['hold/short', answers('PT2M55S'), ['COMPLETED', 2.5], ['SUBMITTED', 2.5]],
  ['hold/long', answers('PT3M5S'), ['SUBMITTED', 2.5], ['COMPLETED', 3]],
  ['answered-late/created', answers('PT3S', unconfirmed), ['CREATED', 0], ['CREATED', 2.5]],
  ['answered-late/final', answers('PT3S'), ['COMPLETED', 0], ['COMPLETED', 2.5]],
  ['outcome-on-demand/ignored', ends('PT3S', {}, outcome({ status: 'DECLINED' })), 'DECLINED', 'COMPLETED'],
  [
    'outcome-on-demand/delay-ignored',
    ends('PT3S', {}, outcome({ status: 'DECLINED', delay: 'PT5S' })),
    ...(['SUBMITTED', 'DECLINED'] as const),
  ],
  [
    'outcome-on-demand/turn-ignored',
    ends('PT3S', {}, outcome({ status: 'DECLINED', select: { nth: 2 } })),
    ...(['COMPLETED', 'DECLINED'] as const),
  ],
  ['outage/ignored', ends('PT3S', {}, outage(1596)), 'DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE', 'COMPLETED'],
  ['outage/not-by-operator', ends('PT3S', {}, outage(1597)), 'COMPLETED', 'DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE'],
  ['rejected/holds-money', money({ status: 'REJECTED' }), [10_000, 0], [9_996.4, 3.6]],
  ['reversal/not-paid-back', money({ status: 'REVERSED' }), [10_000, 0], [9_996.4, 0]],
  ['reversal/paid-back-twice', money({ status: 'REVERSED' }), [10_000, 0], [10_003.6, 0]],
  ['rate-limit/never-refilled', limited, [200, 2, 0, 200, 2, 0], [200, 2, 0, 429, 2, 0]],
  ['rate-limit/not-counted-down', limited, [200, 2, 0, 200, 2, 0], [200, 2, 2, 200, 2, 2]],
  ['rate-limit/another-limit-told', limited, [200, 2, 0, 200, 2, 0], [200, 3, 0, 200, 3, 0]],
  ['required-fields/not-asked-for', taken({ credit_party_identifier: null }), 400, 201],
  ['required-fields/one-of-them-enough', taken(naira({ account_number: '37100200100' })), 400, 201],
  ['required-fields/first-alternative-only', taken(naira({ mobile_number: '+2348030000100' })), 201, 400],
  ['amount/off-increment-accepted', taken({ ...leones, ...amount('SLE', 250.005) }), 400, 201],
  ['amount/out-of-range-accepted', taken({ ...leones, ...amount('SLE', 1150.01) }), 400, 201],
  ['amount/unit-ignored', taken({ ...leones, ...amount('USD', 250) }), 400, 201],
  ['quote/wholesale-off-by-a-cent', quoted, [10.87, 23, 10.87], [10.88, 23, 10.87]],
  ['quote/rate-off', quoted, [10.87, 23, 10.87], [10.87, 23.000_023, 10.87]],
  ['quote/conversion-off-by-a-cent', quoted, [10.87, 23, 10.87], [10.87, 23, 10.86]],
  ['filter-ignored/unit', shows('/v1/balances?unit=EUR'), [expect.anything()], [expect.anything(), expect.anything()]],
  ['search/start-left-out', finds('from_date=2026-01-05T09:00:00Z'), 1, 0],
  ['search/end-left-out', finds('to_date=2026-01-05T09:00:00Z'), 1, 0],
  ['search/ends-swapped', finds('from_date=2026-01-05T09:00:01Z'), 0, 1],
  ['search/wider-than-a-day', finds('from_date=2026-01-05T00:00:00Z&to_date=2026-01-07T00:00:00Z'), 400, 1],
  ['search/older-than-a-day', finds(''), 1, 0],
  ['search/without-service', finds('subservice_id=11'), 400, 1],
  ['sort/reversed', ids('/v1/products?operator_id=1596'), [6035, 6036, 6037], [6037, 6036, 6035]],
  [
    'sort/second-field-ignored',
    ids('/v1/products?country_iso_code=ECU&service_id=1&sort=amount,-id&per_page=3'),
    ...([
      [6037, 6051, 6035],
      [6037, 6035, 6051],
    ] as const),
  ],
  ['subservice/without-service', ids('/v1/products?subservice_id=11&operator_id=1597'), 400, [6041, 6042]],
  ['language/ignored', texts('/v1/products?operator_id=43051'), ['es', '1 GB 7 días'], ['en', '1 GB 7 days']],
  ['language/told-wrongly', texts('/v1/products/47001'), ['es', '1 GB 7 días'], ['en', '1 GB 7 días']],
  ['campaigns/outside-their-run', ids('/v1/campaigns'), [8001, 8002, 8004], [8001, 8002, 8003, 8004]],
  ['lookup/identified-last', operators, [own, other, other], [other, other, own]],
  ['lookup/wrong-one-identified', operators, [own, other, other], [other, other, own]],
  ['lookup/all-identified', operators, [own, other, other], [own, own, own]],
  ['lookup/others-left-out', operators, [own, other, other], [own]],
  ['lookup/foreign-ones-listed', operators, [own, other, other], [own, other, other, [false, 'SLE']]],
  ['esim/iccid-not-told', esims, [true, 'TOP_UP'], [false, undefined]],
  ['esim/metadata-missing', esims, [true, 'TOP_UP'], [true, undefined]],
  ['esim/topped-up-as-new', esims, [true, 'TOP_UP'], [false, 'DATA_PLAN']],
  ['esim/use-not-counted', looksUpEsim('benefits'), 3, 5],
  ['esim/activation-not-told', looksUpEsim('status'), 'active', 'inactive'],
  ['statement/payment-not-booked', paid, 129, 0],
  ['statement/modes-not-held', taken(tooMuch), 400, 201],
])('%s', async (name, sight, usual, broken) => {
  expect(broken).not.toEqual(usual)
  expect((await see(sight)).seen).toEqual(usual)
  const { seen, times } = await see(sight, name)
  expect(seen).toEqual(broken)
  expect(times).toBeGreaterThan(0)
})

test('each mutant has a name of its own', () => {
  const names = dtoneMutants.map(({ operationId, kind, label }) => `${operationId}/${kind}/${label}`)
  expect(names).toEqual([...new Set(names)])
})
