import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { startStack } from './startStack.ts'

const documented = /`PUT \/worlds\/demo\/africastalking\/payment-products\/(\w+)` with `(\{.+?\]\})`/

/** Pays one number through a gateway in whose world one product is registered. */
async function payWith(paymentProduct: string, channels: string): Promise<unknown> {
  const stack = await startStack({ gateway: { world: 'demo', demo: true, logLevel: 'silent' } })
  onTestFinished(() => stack.stop())
  const path = { world: 'demo', paymentProduct }
  await stack.control.perform('putAfricasTalkingPaymentProduct', { path, body: JSON.parse(channels) })
  const headers = { authorization: `Bearer ${stack.gateway?.apiKey}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ payments: [{ phoneNumber: '+23276123100', amount: 10 }] })
  const sent = await fetch(`${stack.gateway?.url}/api/Payment/bulk-mobile`, { method: 'POST', headers, body })
  const { results } = JSON.parse(await sent.text())
  return (await fetch(`${stack.gateway?.url}/api/Payment/${results[0].transactionId}`, { headers })).json()
}

test('the gateway pays through the product that the documentation registers, and through no other', async () => {
  const text = readFileSync(new URL('../../docs/africastalking.md', import.meta.url), 'utf8')
  const [, product = '', channels = ''] = documented.exec(text) ?? []
  expect(await payWith(product, channels)).toMatchObject({ status: 'Processing' })
  expect(await payWith('Payouts', channels)).toMatchObject({
    ...{ status: 'Failed', failureReason: 'Product payouts does not exist' },
  })
})
