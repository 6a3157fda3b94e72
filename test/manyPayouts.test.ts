import { expect, test } from 'vitest'
import { modelStack } from './model/modelStack.ts'

/** Africa's Talking in a world that receives its notifications, and pays in requests of ten. */
async function open(perSecond: number) {
  const stack = modelStack('africastalking')
  const told: string[] = []
  stack.open('demo', async (body) => {
    told.push(JSON.parse(body).transactionId)
    return { status: 200 }
  })
  const steer = async (method: string, path: string, body?: object) =>
    JSON.parse((await stack.steer('demo', method, path, body)).body)
  await steer('PUT', '/africastalking/callback-urls', { payments: 'http://127.0.0.1/demo' })
  await steer('PATCH', '/africastalking/queues/mobileB2C', { perSecond })
  const payments = (): readonly { readonly id: string; readonly leftAt?: number; readonly status: string }[] =>
    JSON.parse(stack.stateOf('demo')).africastalking.collections.payments
  return {
    told,
    steer,
    payments,
    /** Pays so many subscribers; gives the ids in order. */
    async pay(count: number): Promise<string[]> {
      const ids: string[] = []
      for (let first = 0; first < count; first += 10) ids.push(...(await payTen(first)))
      return ids
    },
    pass: (time: string) => steer('POST', '/clock/advance', { by: time }),
    async depth(): Promise<number> {
      const queues: readonly { readonly product: string; readonly depth: number }[] = await steer(
        'GET',
        '/africastalking/queues',
      )
      return queues.find(({ product }) => product === 'mobileB2C')?.depth ?? Number.NaN
    },
  }

  async function payTen(first: number): Promise<readonly string[]> {
    const recipients = Array.from({ length: 10 }, (_, index) => ({
      ...{ phoneNumber: `+25471${String(first + index).padStart(5, '0')}11`, currencyCode: 'KES', amount: 10 },
    }))
    const body = { username: 'sandbox', productName: 'Payouts', recipients }
    const { entries } = JSON.parse((await stack.ask('demo', 'POST', '/mobile/b2c/request', body)).body)
    return entries.map(({ transactionId }: { readonly transactionId: string }) => transactionId)
  }
}

test('10,000 payouts at 50 a second leave and are told of in order, in less than 10 s of CPU time', async () => {
  const before = process.cpuUsage()
  const { pay, pass, payments, depth, told } = await open(50)
  const ids = await pay(10_000)
  expect(await depth(), 'the first leaves at once').toBe(9_999)
  await pass('PT100S')
  expect(await depth()).toBe(4_999)
  await pass('PT103S')
  const { user, system } = process.cpuUsage(before)
  expect(payments().map(({ id, leftAt }) => [id, leftAt])).toEqual(ids.map((id, place) => [id, place * 20]))
  expect(told).toEqual(ids)
  expect((user + system) / 1_000_000).toBeLessThan(10)
})

test('a queue of payouts that stalls keeps its depth, and its payouts stay Queued until it goes on', async () => {
  const { pay, pass, payments, depth, steer, told } = await open(10)
  await pay(100)
  await pass('PT1S')
  await steer('POST', '/africastalking/queues/mobileB2C/stall', { for: 'PT5M' })
  const statuses = (): string[] => [
    ...new Set(
      payments()
        .slice(11)
        .map(({ status }) => status),
    ),
  ]
  for (const time of ['PT1S', 'PT4M', 'PT58.999S']) {
    await pass(time)
    expect([await depth(), statuses()]).toEqual([89, ['Queued']])
  }
  expect(told).toHaveLength(11)
  await pass('PT0.001S')
  expect(await depth()).toBe(88)
  await pass('PT12S')
  expect([await depth(), statuses(), told.length]).toEqual([0, ['Success'], 100])
})
