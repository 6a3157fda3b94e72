import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { hanging } from '../testing/hanging.ts'
import { type Answer, refuseConnection, reset } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const minute = 60_000
const domestic = (count: number): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`+232761${String(index).padStart(5, '0')}`, 10])
const foreign = (count: number): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`+254711${String(index).padStart(6, '0')}`, 10])

/** How many payouts Africa's Talking was asked for. */
const recipients = ({ sent }: TestGateway): number =>
  sent.b2c.reduce((sum, { json }) => sum + json.recipients.length, 0)

describe.each(databases())('on $name', ({ url }) => {
  test.each(['Success', 'Failed'] as const)(
    'a notification of %s about a payout that is held back moves nothing, and the payout is sent later',
    async (status) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { b2c } = gateway.answers
      gateway.answers.b2c = refuseConnection
      const { batchId } = await gateway.payBatch(domestic(40))
      const id = (await gateway.batch(batchId)).items[39]?.transactionId ?? ''
      const told = { ...gateway.ends(id, status), value: 'SLE 10.0000', destination: '+23276100039' }
      await gateway.callBack(gateway.callbackUrls.africastalking.payments, told)
      await gateway.idle()
      expect((await gateway.get(`/api/Payment/${id}`)).body.status).toBe('Processing')
      gateway.answers.b2c = b2c
      await gateway.clock.advance(2 * minute)
      const sent = gateway.sent.b2c.flatMap(({ json }) => json.recipients.map(({ metadata }) => metadata.transactionId))
      expect(sent).toContain(id)
    },
  )

  test.each([
    ['resets connections', reset, 30],
    ['answers 503', () => [503, 'Service Unavailable'] as const, 30],
    ['cannot be reached', refuseConnection, 30],
  ])(
    'while mobile money %s, few payouts are sent, one at a time, and the rest when it is back',
    async (_, fail, first) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { b2c } = gateway.answers
      gateway.answers.b2c = fail
      const { batchId, processed } = await gateway.payBatch(domestic(200))
      expect(processed.body.processedCount).toBe(200)
      expect(recipients(gateway)).toBe(first)
      expect(gateway.breakers()).toContainEqual(
        expect.objectContaining({ name: 'africastalking/payouts', state: 'open', failures: 3 }),
      )
      await gateway.clock.advance(10 * minute)
      const probes = gateway.sent.b2c.slice(3)
      expect(probes.length).toBeGreaterThan(8)
      expect(probes.length).toBeLessThan(13)
      expect(probes.every(({ json }) => json.recipients.length === 1)).toBe(true)
      gateway.answers.b2c = b2c
      await gateway.clock.advance(2 * minute)
      const { items } = await gateway.batch(batchId)
      const named = items.filter(({ providerReference }) => providerReference !== null).length
      expect(named).toBeGreaterThanOrEqual(fail === refuseConnection ? 200 : 200 - first - probes.length)
      const ids = gateway.sent.b2c.flatMap(({ json }) => json.recipients.map(({ metadata }) => metadata.transactionId))
      if (fail !== refuseConnection) expect(new Set(ids).size, 'nothing is sent twice').toBe(ids.length)
      expect(gateway.breakers()).toContainEqual(
        expect.objectContaining({ name: 'africastalking/payouts', state: 'closed' }),
      )
    },
  )

  test('a rail that hangs holds its own lane: the other one pays meanwhile, also what comes later', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const silent = hanging<Answer>()
    gateway.answers.b2c = silent.stub
    const paying = gateway.payBatch([...domestic(100), ...foreign(20)])
    await silent.reached
    while (gateway.sent.b2c.length < 3) await gateway.get('/health')
    await gateway.wall.advance(250)
    await paying
    expect([gateway.sent.b2c.length, gateway.sent.creations.length]).toEqual([3, 20])
    await gateway.payBatch(foreign(5))
    expect(gateway.sent.creations).toHaveLength(25)
    await gateway.clock.advance(0)
    expect(gateway.sent.b2c).toHaveLength(3)
  })

  test('airtime: an hour of 503 is met by few payouts, and all are paid after it', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { creation } = gateway.answers
    gateway.answers.creation = () => [503, { errors: [] }]
    const { batchId } = await gateway.payBatch(foreign(100))
    await gateway.clock.advance(60 * minute)
    expect(gateway.sent.creations.length).toBeLessThan(75)
    gateway.answers.creation = creation
    await gateway.clock.advance(5 * minute)
    const { items } = await gateway.batch(batchId)
    expect(items.filter(({ providerReference }) => providerReference === null)).toEqual([])
  })

  test('questions to a provider that answers none are few, and go on when it does', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.lookUp = reset
    await gateway.payBatch(foreign(100))
    await gateway.clock.advance(30 * minute)
    expect(gateway.sent.lookUps.length).toBeLessThan(40)
    const before = gateway.sent.lookUps.length
    gateway.answers.lookUp = () => [200, []]
    await gateway.clock.advance(10 * minute)
    expect(gateway.sent.lookUps.length - before).toBeGreaterThan(90)
  })

  test("one client's payout is sent before another one's long batch", async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const other = await gateway.addClient({ name: 'Sample Two', allowsAirtime: true, float: 100_000 })
    const { b2c } = gateway.answers
    const gates: (() => void)[] = []
    gateway.answers.b2c = async (request) => {
      await new Promise<void>((resolve) => gates.push(resolve))
      return b2c(request)
    }
    const paying = gateway.payBatch(domestic(500))
    while (gates.length < 3) await gateway.get('/health')
    const headers = { authorization: `Bearer ${other}` }
    const payments = [{ phoneNumber: '+23277123456', amount: 20 }]
    expect((await gateway.post('/api/Payment/bulk-mobile', { payments }, headers)).status).toBe(200)
    let open = 0
    while (!gateway.sent.b2c.some(({ json }) => json.recipients[0].phoneNumber === '+23277123456')) {
      gates[open]?.()
      open += 1
      while (gates.length <= open + 2) await gateway.get('/health')
    }
    expect(gateway.sent.b2c.length).toBeLessThanOrEqual(6)
    gateway.answers.b2c = b2c
    for (const release of gates) release()
    await paying
  })
})
