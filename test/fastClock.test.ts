import { expect, test } from 'vitest'
import { startStack } from '../testing/index.ts'

test('payouts on a clock on which the time-out of a call passes in half a millisecond are sent and settle', async () => {
  const stack = await startStack({ clock: { mode: 'scaled', rate: 60_000 }, gateway: { world: 'demo', demo: true } })
  const { gateway } = stack
  const payments = [101, 102, 103, 104, 105, 106, 107, 108].map((number) => ({
    phoneNumber: `+23276${number}456`,
    amount: 10,
  }))
  const reply = await fetch(`${gateway?.url}/api/Payment/bulk-mobile`, {
    method: 'POST',
    headers: { authorization: `Bearer ${gateway?.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ payments }),
  })
  expect(reply.status).toBe(200)
  const sums = async () => (await gateway?.reconcile())?.[0]
  await expect.poll(sums, { timeout: 60_000 }).toMatchObject({ settled: 8_000, doubtful: 0 })
  await stack.stop()
})
