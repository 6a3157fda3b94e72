import { expect, test } from 'vitest'
import { steeredDtone } from '../../../../testing/providers/steeredDtone.ts'

const stack = steeredDtone()

/** The status of a purchase after five minutes; product 6035 is of Claro Ecuador. */
async function bought(mobile_number: string, product_id = 6035): Promise<{ id: number; message: string }> {
  const { body } = await stack.order({ product_id, credit_party_identifier: { mobile_number } })
  await stack.pass('PT5M')
  return (await stack.ask('GET', `/v1/transactions/${body.id}`)).body.status
}

const decline = () => stack.steer('PATCH', '/dtone/settings', { wrongOperator: 'declined' })
const declined = { id: 90_200, message: 'DECLINED-INVALID-CREDIT-PARTY' }

test('a purchase for the number of another operator ends with 90200 after three seconds, and costs nothing', async () => {
  await decline()
  const { body } = await stack.order({ credit_party_identifier: { mobile_number: '+593996000100' } })
  await stack.pass('PT2S')
  expect(await stack.statusOf(body.id)).toBe('SUBMITTED')
  await stack.pass('PT1S')
  expect((await stack.ask('GET', `/v1/transactions/${body.id}`)).body.status).toMatchObject(declined)
  expect(await stack.usd()).toMatchObject({ available: 10_000, holding: 0 })
})

test.each([
  ['of the own operator', '+593990000100', 6035, 'COMPLETED'],
  ['of another operator of the country', '+593996000100', 6035, declined.message],
  ['of another country', '+254712000100', 6035, declined.message],
  ['of a country without operators', '+35312345678', 6035, declined.message],
  ['without a known operator', '+23276000990', 41_202, 'COMPLETED'],
  ['that left the operator', '+593990000990', 6035, declined.message],
  ['that came to the operator', '+593979123456', 6035, 'COMPLETED'],
  ['whose suffix declines it in another way', '+593996000103', 6035, 'DECLINED-BARRED-CREDIT-PARTY'],
])('a number %s, %s, gets the product %i as %s', async (_, number, product, status) => {
  await decline()
  expect((await bought(number, product)).message).toBe(status)
})

test('the porting of a number decides', async () => {
  await decline()
  await stack.steer('PUT', '/dtone/ported-numbers/%2B593990000100', { operator_id: 1597 })
  expect(await bought('+593990000100')).toMatchObject(declined)
})

test('the setting is off in a new world', async () => {
  expect((await bought('+593996000100')).message).toBe('COMPLETED')
})

test('products of other services are not for mobile operators', async () => {
  await decline()
  const { body } = await stack.order({
    product_id: 48_001,
    calculation_mode: 'DESTINATION_AMOUNT',
    destination: { unit_type: 'CURRENCY', unit: 'KES', amount: 500 },
    credit_party_identifier: { account_number: '54400100100', mobile_number: '+593990000100' },
  })
  await stack.pass('PT3S')
  expect(await stack.statusOf(body.id)).toBe('COMPLETED')
})

test('an outcome rule has priority', async () => {
  await decline()
  await stack.steer('POST', '/dtone/outcomes', { status: 'COMPLETED' })
  expect((await bought('+593996000100')).message).toBe('COMPLETED')
})
