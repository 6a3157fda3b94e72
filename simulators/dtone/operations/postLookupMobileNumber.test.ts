import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack } from '../../../testing/providers/dtoneStack.ts'
import { territoryOf } from '../../subscribers/index.ts'
import { mobilePrefixes } from '../data/mobilePrefixes.generated.ts'
import { portedNumbers } from '../data/portedNumbers.generated.ts'
import { deleteDtonePortedNumber, listDtonePortedNumbers, putDtonePortedNumber } from '../levers/portedNumbers.ts'
import { operatorRows } from '../rules/catalogue/operators.ts'
import { mobileOperators } from '../rules/numbers/lookUpOperators.ts'

const { service, reported, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

const path = '/v1/lookup/mobile-number'
const refused = (code: number): object => ({ status: 400, body: { errors: [{ code }] } })

async function names(mobile_number: string, world = demo): Promise<string> {
  const { status, body } = await world.post(path, { mobile_number })
  expect(status).toBe(200)
  if (!Array.isArray(body)) throw new Error('Failed to read the operators: the body is no list.')
  return body.map(({ name, identified }) => (identified ? `${name}!` : name)).join(', ')
}

test.each([
  ['+593990000100', 'Claro Ecuador!, CNT Ecuador, Movistar Ecuador'],
  ['+593983000100', 'Movistar Ecuador!, Claro Ecuador, CNT Ecuador'],
  ['+23276123100', 'Orange Sierra Leone!, Africell Sierra Leone, Qcell Sierra Leone'],
  ['+23231123100', 'Qcell Sierra Leone!, Orange Sierra Leone, Africell Sierra Leone'],
  ['+254711000100', 'Safaricom Kenya!, Airtel Kenya, Telkom Kenya'],
  ['+2250500000100', 'MTN Ivory Coast!, Orange Ivory Coast, Moov Africa Ivory Coast'],
])('the operator of %s is listed first, then the others of its country', async (number, expected) => {
  expect(await names(number)).toBe(expected)
})

test('shows operators as in their list, and which one is identified', async () => {
  expect(await demo.post(path, { mobile_number: '+593990000100', per_page: 1 })).toMatchObject({
    status: 200,
    headers: { 'X-Total': '3', 'X-Total-Pages': '3', 'X-Page': '1', 'X-Per-Page': '1', 'X-Next-Page': '2' },
    body: [
      {
        id: 1596,
        name: 'Claro Ecuador',
        country: { name: 'Ecuador', iso_code: 'ECU', regions: null },
        regions: null,
        identified: true,
      },
    ],
  })
  expect(await demo.post(path, { mobile_number: '+593990000100', per_page: 1, page: 3 })).toMatchObject({
    body: [{ id: 41003, identified: false }],
    headers: { 'X-Prev-Page': '2' },
  })
})

test('finds the same by GET, with plus sign or %2B, and with an empty JSON body', async () => {
  const { body } = await demo.post(path, { mobile_number: '+593990000100' })
  expect(await demo.get(`${path}/+593990000100`)).toMatchObject({ status: 200, body })
  expect(await demo.get(`${path}/%2B593990000100`)).toMatchObject({ status: 200, body })
  expect(await demo.get(`${path}/+593990000100?page=2&per_page=2`)).toMatchObject({
    headers: { 'X-Page': '2', 'X-Per-Page': '2' },
    body: [{ id: 41003 }],
  })
})

test('lists the mobile operators of a country only, not its billers', async () => {
  expect(await names('+27821234567')).toBe(
    'Vodacom South Africa!, MTN South Africa, Cell C South Africa, Telkom South Africa',
  )
})

describe('identifies no operator', () => {
  test('for an unlisted prefix in a country with listed ones', async () => {
    expect(await names('+23222123456')).toBe('Orange Sierra Leone, Africell Sierra Leone, Qcell Sierra Leone')
  })

  test('for a valid number of a country without operators, or without a country', async () => {
    expect(await demo.post(path, { mobile_number: '+3545812345' })).toMatchObject({ status: 200, body: [] })
    expect(await demo.post(path, { mobile_number: '+881612345678' })).toMatchObject({
      body: [],
      headers: { 'X-Total': '0', 'X-Total-Pages': '0' },
    })
  })
})

test('without known prefixes, blocks of a million numbers are assigned to the operators in rotation', async () => {
  const first = await names('+525512345100')
  expect(await names('+525512999999')).toBe(first)
  const owners = new Set<string>()
  for (let block = 10; block < 20; block++) owners.add((await names(`+5255${block}345100`)).split('!')[0] ?? '')
  expect(owners.size).toBe(mobileOperators().get('MEX')?.length)
})

test('refuses invalid numbers', async () => {
  for (const mobile_number of ['+5939900001', '+999123456789', '+23276']) {
    expect(await demo.post(path, { mobile_number })).toMatchObject(
      refused(mobile_number === '+23276' ? 1_000_400 : 1_005_003),
    )
  }
  expect(await demo.get(`${path}/+5939900001`)).toMatchObject(refused(1_005_003))
  expect(await demo.get(`${path}/593990000100`)).toMatchObject(refused(1_000_400))
  expect(await demo.post(path, {})).toMatchObject(refused(1_000_400))
  expect(await demo.post(path, { mobile_number: '+593990000100', per_page: 101 })).toMatchObject(refused(1_000_400))
})

describe('a ported number', () => {
  const path = { world: 'demo', number: '+254711000555' }
  const port = (operator_id: number | null, number = path.number): unknown =>
    service.lever(putDtonePortedNumber)({
      path: { world: 'demo', number },
      query: {},
      headers: {},
      body: { operator_id },
    })

  test('belongs to the operator of the table', async () => {
    expect(await names('+593990000990')).toBe('Movistar Ecuador!, Claro Ecuador, CNT Ecuador')
    expect(await names('+23276000990')).toBe('Orange Sierra Leone, Africell Sierra Leone, Qcell Sierra Leone')
  })

  test('belongs to the operator that it was ported to in its world, until the port is undone', async () => {
    const other = open('other')
    expect(port(41023)).toEqual({ status: 200, body: { number: '+254711000555', operator_id: 41023 } })
    expect(await names('+254711000555')).toBe('Telkom Kenya!, Safaricom Kenya, Airtel Kenya')
    expect(await names('+254711000555', other)).toBe('Safaricom Kenya!, Airtel Kenya, Telkom Kenya')
    const back = service.lever(deleteDtonePortedNumber)({ path, query: {}, headers: {}, body: undefined })
    expect(back).toEqual({ status: 204 })
    expect(await names('+254711000555')).toBe('Safaricom Kenya!, Airtel Kenya, Telkom Kenya')
    expect(service.lever(deleteDtonePortedNumber)({ path, query: {}, headers: {}, body: undefined })).toMatchObject({
      status: 404,
    })
  })

  test('can have an unknown operator', async () => {
    port(null)
    expect(await names('+254711000555')).toBe('Safaricom Kenya, Airtel Kenya, Telkom Kenya')
    port(null, '+593990000990')
    expect(await names('+593990000990')).toBe('Claro Ecuador, CNT Ecuador, Movistar Ecuador')
  })

  test('is listed until the port is undone', () => {
    const list = (): unknown =>
      service.lever(listDtonePortedNumbers)({ path: { world: 'demo' }, query: {}, headers: {}, body: undefined })
    expect(list()).toEqual({ status: 200, body: [] })
    port(41022)
    expect(list()).toEqual({ status: 200, body: [{ number: '+254711000555', operator_id: 41022 }] })
  })

  test('cannot move to a biller or an operator of another country, nor be invalid', () => {
    expect(port(44031)).toMatchObject({ status: 409 })
    expect(port(41031)).toMatchObject({ status: 409 })
    expect(port(1)).toMatchObject({ status: 409 })
    expect(port(41022, '+25471')).toMatchObject({ status: 409 })
  })
})

test('every prefix has one operator of its country, and every row of the tables is consistent', () => {
  const prefixes = mobilePrefixes.flatMap(({ calling_code, prefixes }) =>
    prefixes.map((one) => `${calling_code}${one}`),
  )
  expect(new Set(prefixes).size).toBe(prefixes.length)
  for (const { operator_id } of mobilePrefixes) {
    const country = operatorRows.get(operator_id)?.country
    expect(mobileOperators().get(country ?? '')).toContain(operator_id)
  }
  for (const number of Object.keys(portedNumbers)) expect(territoryOf(number), number).toBeDefined()
})
