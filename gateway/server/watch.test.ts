import { describe, expect, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { dtoneTransaction } from '../testing/dtoneBodies.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const foreign = '+254711000100'

/** The samples of the metrics, by name with labels. */
async function metrics(gateway: TestGateway): Promise<Map<string, number>> {
  const response = await fetch(`${gateway.url}/metrics`)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ])
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line): [string, number] => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  )
}

describe.each(databases())('on $name', ({ url }) => {
  test('the metrics have payouts, doubt, jobs, callbacks and calls, and no clients or numbers', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { batchId } = await gateway.payBatch([
      ['076123100', 10],
      [foreign, 10],
    ])
    gateway.answers.b2c = () => [500, '']
    await gateway.payBatch([['076123101', 10]])
    const airtime = (await gateway.batch(batchId)).items[1].transactionId
    await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(airtime, 'COMPLETED'))
    await gateway.callBack(`${gateway.callbackUrls.dtone}x`, {})
    await gateway.clock.advance(1)
    const found = await metrics(gateway)
    expect(Object.fromEntries(found)).toMatchObject({
      'railyard_gateway_payouts{provider="africastalking",status="Processing"}': 2,
      'railyard_gateway_payouts{provider="dtone",status="Completed"}': 1,
      'railyard_gateway_payouts_doubtful{provider="africastalking"}': 1,
      'railyard_gateway_jobs{lane="africastalking/queries",state="waiting"}': 2,
      'railyard_gateway_jobs{lane="dtone/queries",state="waiting"}': 1,
      'railyard_gateway_jobs_oldest_due_seconds{lane="africastalking/queries"}': 0,
      'railyard_gateway_breaker_open{lane="africastalking/payouts"}': 0,
      'railyard_gateway_callbacks_total{path="/callbacks/dtone",status="200"}': 1,
      'railyard_gateway_callbacks_total{path="/callbacks/dtone",status="404"}': 1,
      'railyard_gateway_calls_total{rail="africastalking",outcome="2xx"}': 1,
      'railyard_gateway_calls_total{rail="africastalking",outcome="5xx"}': 1,
      'railyard_gateway_calls_total{rail="dtone",outcome="2xx"}': 3,
    })
    expect([...found.keys()].join()).not.toMatch(/\d{5}|Demo/)
  })

  test('a payout with a flag is counted for review', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { batchId } = await gateway.payBatch([[foreign, 10]])
    const id = (await gateway.batch(batchId)).items[0].transactionId
    await gateway.callBack(gateway.callbackUrls.dtone, { ...dtoneTransaction(id, 'COMPLETED'), product: { id: 1 } })
    expect((await metrics(gateway)).get('railyard_gateway_payouts_review{provider="dtone"}')).toBe(1)
  })

  test('a gateway is ready while its database has its tables, and lives without it', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const ready = async () => (await fetch(`${gateway.url}/ready`)).status
    expect(await ready()).toBe(200)
    const { kysely, close } = await openDatabase(databaseUrl)
    await kysely.schema.alterTable('settings').renameTo('gone').execute()
    expect(await ready()).toBe(503)
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200)
    await kysely.schema.alterTable('gone').renameTo('settings').execute()
    expect(await ready()).toBe(200)
    await close()
  })
})
