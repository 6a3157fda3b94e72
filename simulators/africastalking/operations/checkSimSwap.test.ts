import { expect, test } from 'vitest'
import { africasTalkingStack, json } from '../../../testing/providers/africasTalkingStack.ts'
import { numberRules } from '../data/numberRules.generated.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { setBalance } from '../rules/account/balance.ts'

function open() {
  const stack = africasTalkingStack()
  stack.silence()
  const body = { simSwap: 'http://127.0.0.1:9/' }
  putAfricasTalkingCallbackUrls({ path: stack.path, query: {}, headers: {}, body }, stack.contextOf())
  const check = (phoneNumbers: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const text = JSON.stringify({ username: 'sandbox', phoneNumbers })
    return stack.ask({ target: '/v1/sim-swap', headers: { ...json, ...headers }, text })
  }
  return { ...stack, check, account: () => stack.contextOf().state.accounts.get('USD')?.balance }
}

const opening = 9_999_995_896_168

test('the reply has exactly these bytes, its total two decimals', async () => {
  const stack = open()
  const { status, body } = await stack.check(['254711000001', '+256772000001'])
  const { responses, transactionId } = JSON.parse(body)
  expect(status).toBe(200)
  expect(body).toBe(
    '{"responses":[{"cost":{"amount":5,"currencyCode":"KES"},"phoneNumber":{"carrierName":"Safaricom","countryCode":254,' +
      '"networkCode":"Safaricom","number":"+254711000001","numberType":"Mobile"},' +
      `"requestId":"${responses[0].requestId}","status":"Queued"},` +
      '{"cost":{"amount":350,"currencyCode":"UGX"},"phoneNumber":{"carrierName":"MTN","countryCode":256,' +
      '"networkCode":"MTNUganda","number":"+256772000001","numberType":"Mobile"},' +
      `"requestId":"${responses[1].requestId}","status":"Queued"}],"status":"Processed",` +
      `"totalCost":{"amount":0.15,"currencyCode":"USD"},"transactionId":"${transactionId}"}`,
  )
  expect(responses[0].requestId).toMatch(/^ATXSwid_[0-9a-f]{32}$/)
  expect(stack.account()).toBe(opening - 1_500)
})

test('an unsupported number costs nothing, written as 0.00', async () => {
  const stack = open()
  const { body } = await stack.check(['+12025550147'])
  expect(body).toBe(
    '{"responses":[{"phoneNumber":{"carrierName":"","countryCode":1,"number":"+12025550147",' +
      '"numberType":"FixedLineOrMobile"},"status":"UnsupportedPhoneNumber"}],"status":"Processed",' +
      `"totalCost":{"amount":0.00,"currencyCode":"USD"},"transactionId":"${JSON.parse(body).transactionId}"}`,
  )
  expect(stack.account()).toBeUndefined()
})

test('the total is in the currency of the account', async () => {
  const stack = open()
  setBalance(stack.contextOf().state, { currency: 'KES', amount: 100_000 })
  const { body } = await stack.check(['+254711000001'])
  expect(JSON.parse(body).totalCost).toEqual({ amount: 5, currencyCode: 'KES' })
  expect(body).toContain('"amount":5.00,"currencyCode":"KES"},"transactionId"')
  expect(stack.contextOf().state.accounts.get('KES')?.balance).toBe(50_000)
})

test('an account that does not cover all numbers pays for none, and no report comes', async () => {
  const stack = open()
  stack.contextOf().state.accounts.put({ currency: 'USD', balance: 1_499 })
  const { responses, totalCost } = JSON.parse((await stack.check(['+254711000001', '+256772000001', '12'])).body)
  expect(responses.map(({ status }: { status: string }) => status)).toEqual([
    'InsufficientBalance',
    'InsufficientBalance',
    'UnsupportedPhoneNumber',
  ])
  expect(totalCost.amount).toBe(0)
  await stack.pass('PT10M')
  expect([stack.account(), stack.callbacks()]).toEqual([1_499, []])
})

test.each(numberRules.simSwapReports)('suffix $suffix is reported $status after $afterSeconds s', async (row) => {
  const stack = open()
  const { responses, transactionId } = JSON.parse((await stack.check(`+254711000${row.suffix}`)).body)
  await stack.pass(`PT${row.afterSeconds - 0.001}S`)
  expect(stack.callbacks()).toEqual([])
  await stack.pass('PT0.001S')
  const body = stack.callbacks()[0]?.body ?? ''
  const date = 'daysAgo' in row ? '31-12-2025' : '01-01-1900'
  expect(body).toBe(
    `{"status":"${row.status}","lastSimSwapDate":"${date}","providerRefId":"${JSON.parse(body).providerRefId}",` +
      `"requestId":"${responses[0].requestId}","transactionId":"${transactionId}"}`,
  )
})

test('a used key gets its reply again, and nothing is asked', async () => {
  const stack = open()
  const key = { 'idempotency-key': 'order-7' }
  const first = await stack.check(['+254711000001'], key)
  expect((await stack.check(['+256772000001'], key)).body).toBe(first.body)
  await stack.pass('PT3S')
  expect([stack.account(), stack.callbacks().length]).toEqual([opening - 500, 1])
})
