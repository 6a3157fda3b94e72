import { describe, expect, test } from 'vitest'
import { databases } from '../../testing/databases.ts'
import { airtimeProduct, dtoneError } from '../../testing/dtoneBodies.ts'
import { type Answer, reset } from '../../testing/stubbedProviders.ts'
import { testGateway } from '../../testing/testGateway.ts'

const foreign = '+254733000100'
const hour = 3_600_000
const operator = (id: number, identified: boolean): object => ({ id, identified })

describe.each(databases())('on $name', ({ url }) => {
  test("a number gets a product of its operator, not the country's first", async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.number = () => [200, [operator(9, true), operator(7, false)]]
    gateway.answers.products = () => [200, [airtimeProduct, { ...airtimeProduct, id: 8001, operator: { id: 9 } }]]
    await gateway.payBatch([[foreign, 10]])
    expect(JSON.parse(gateway.sent.numbers[0]?.body ?? '')).toEqual({ mobile_number: foreign, per_page: 100 })
    expect(gateway.sent.products[0]?.path).toContain('operator_id=9')
    expect(JSON.parse(gateway.sent.creations[0]?.body ?? '')).toMatchObject({ product_id: 8001 })
  })

  test.each<readonly [string, Answer]>([
    ['knows no operator', [200, [operator(7, false), operator(9, false)]]],
    ['has no operators in the country', [200, []]],
    ['names several operators', [200, [operator(7, true), operator(9, true)]]],
    ['names an operator without an id', [200, [{ identified: true }]]],
    ['refuses the number', [400, dtoneError(1_005_003, 'Credit party mobile number is invalid')]],
  ])('a provider that %s ends the payout, and nothing is sent', async (_, answer) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.number = () => answer
    const { batchId } = await gateway.payBatch([[foreign, 10]])
    expect(await gateway.batch(batchId)).toMatchObject({ status: 'Failed', items: [{ status: 'Failed' }] })
    expect([gateway.sent.creations, gateway.sent.products]).toEqual([[], []])
    expect(Object.values((await gateway.books()).floats)).toEqual([1_000_000_000])
  })

  test.each<readonly [string, () => Answer]>([
    ['throttles', () => [429, '']],
    ['does not serve', () => [503, '']],
    ['breaks off', reset],
    ['answers in another form', () => [200, '{}']],
    ['is not found', () => [404, 'Not Found']],
  ])('a look-up that %s postpones the payout, which is sent once the provider says', async (_, answer) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { number } = gateway.answers
    gateway.answers.number = answer
    const { batchId } = await gateway.payBatch([[foreign, 10]])
    expect(await gateway.batch(batchId)).toMatchObject({ status: 'Processing', items: [{ status: 'Processed' }] })
    expect(gateway.sent.creations).toEqual([])
    gateway.answers.number = number
    await gateway.clock.advance(5_000)
    expect(gateway.sent.creations).toHaveLength(1)
  })

  test('an operator is used for an hour, and then asked for again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    for (const later of [0, hour - 1, 1]) {
      await gateway.clock.advance(later)
      await gateway.payBatch([[foreign, 10]])
    }
    expect([gateway.sent.numbers.length, gateway.sent.creations.length]).toEqual([2, 3])
  })
})
