import { expect, onTestFinished, test } from 'vitest'
import { startStack } from '../../testing/index.ts'
import { type Senders, tellingStrays } from './strayCallback.ts'
import type { TerminalEvent } from './terminalEvent.ts'

test('a callback about the request of an application that goes to the gateway is told once, with the request that sets its URL', async () => {
  const notices: string[] = []
  let running: Senders | undefined
  const hear = (event: TerminalEvent): unknown => event.kind === 'notice' && notices.push(event.text)
  const { simulators, gateway, control, urls, stop } = await startStack({
    log: tellingStrays(hear, () => running),
    gateway: { world: 'demo', demo: true, logLevel: 'silent' },
  })
  onTestFinished(stop)
  running = { worlds: simulators.worlds, gateway }
  const send = async (url: string, headers: Record<string, string>, body: object | URLSearchParams) => {
    const type = body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'application/json'
    const text = body instanceof URLSearchParams ? body.toString() : JSON.stringify(body)
    const { status } = await fetch(url, { method: 'POST', headers: { 'content-type': type, ...headers }, body: text })
    expect(status).toBeLessThan(300)
  }
  const settle = () => control.perform('advanceClock', { path: { world: 'demo' }, body: { by: 'PT10M' } })

  const payments = [{ phoneNumber: '+254711123100', amount: 50 }]
  await send(`${gateway?.url}/api/Payment/bulk-mobile`, { authorization: `Bearer ${gateway?.apiKey}` }, { payments })
  await gateway?.idle()
  await settle()
  expect(notices).toEqual([])

  const recipients = [{ phoneNumber: '+254711123456', currencyCode: 'KES', amount: 10 }]
  const payout = { username: 'sandbox', productName: 'p', recipients }
  const message = new URLSearchParams({ username: 'sandbox', to: '+254711123456', message: 'hello' })
  for (const _ of [1, 2]) {
    await send(`${urls.africastalking}/mobile/b2c/request`, { apiKey: 'demo' }, payout)
    await send(`${urls.africastalking}/version1/messaging`, { apiKey: 'demo' }, message)
  }
  await settle()
  expect(notices.sort()).toEqual([
    expect.stringMatching(/^africastalking: deliveryReport went to the gateway, .*callback-urls {"deliveryReports":/),
    expect.stringMatching(
      /^africastalking: paymentNotification went to the gateway, which has not sent the request: .* PUT \/worlds\/demo\/africastalking\/callback-urls {"payments":/,
    ),
  ])
})
