import { expect, test } from 'vitest'
import { africasTalkingStack, json, start } from '../../../testing/providers/africasTalkingStack.ts'
import { numberRules } from '../data/numberRules.generated.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { putAfricasTalkingWallet } from '../levers/wallets.ts'
import { find } from '../rules/transactions/find.ts'

function open(credentials: 'open' | 'strict' = 'open') {
  const stack = africasTalkingStack(credentials)
  stack.silence()
  const declare = (body: Parameters<typeof putAfricasTalkingCallbackUrls>[0]['body']) =>
    putAfricasTalkingCallbackUrls({ path: stack.path, query: {}, headers: {}, body }, stack.contextOf())
  const setWallet = (wallet: number) =>
    putAfricasTalkingWallet(
      { path: { ...stack.path, currency: 'KES' }, query: {}, headers: {}, body: { wallet } },
      stack.contextOf(),
    )
  declare({ payments: 'http://127.0.0.1:9/' })
  setWallet(1_000)
  const buy = async (recipients: readonly object[], headers: Readonly<Record<string, string>> = {}) => {
    const text = JSON.stringify({ username: 'sandbox', productName: 'Payouts', recipients })
    const reply = await stack.ask({ target: '/mobile/data/request', headers: { ...json, ...headers }, text })
    return { ...reply, entries: reply.status === 201 ? JSON.parse(reply.body).entries : [] }
  }
  const balance = async (): Promise<string> => {
    const reply = await stack.ask({ method: 'GET', target: '/query/wallet/balance?username=sandbox' })
    return JSON.parse(reply.body).balance
  }
  return { ...stack, declare, setWallet, buy, balance }
}

const recipient = (phoneNumber: string, quantity = 7) => ({ phoneNumber, quantity, unit: 'MB', validity: 'Day' })

test('the members of queued and refused entries stand in the recorded order', async () => {
  const stack = open()
  const reply = await stack.buy([recipient('254711000001'), recipient('+12025550147')])
  const { transactionId } = reply.entries[0]
  expect(transactionId).toMatch(/^ATPid_[0-9a-f]{32}$/)
  expect(reply).toMatchObject({ status: 201, headers: { 'content-type': 'application/json' } })
  expect(reply.body).toBe(
    '{"entries":[{"phoneNumber":"+254711000001","provider":"Athena","status":"Queued",' +
      `"transactionId":"${transactionId}","value":"KES 5.0000"},` +
      '{"errorMessage":"Destination not supported","phoneNumber":"+12025550147","status":"NotSupported"}]}',
  )
})

test('a number that is no text is refused in plain text', async () => {
  expect(await open().buy([{ ...recipient(''), phoneNumber: {} }])).toMatchObject({
    status: 400,
    headers: { 'content-type': 'text/plain; charset=UTF-8' },
    body: 'The request content was malformed:\n`recipients[0].phoneNumber` must be string',
  })
})

test.each([
  ['a malformed number', recipient('12'), 'InvalidRequest', 'Invalid phone number'],
  ['no volume', recipient('+254711000001', 0), 'InvalidRequest', 'Invalid quantity'],
  ['a negative volume', recipient('+254711000001', -1), 'InvalidRequest', 'Invalid quantity'],
  ['more than the wallet has', recipient('+254711000001', 1_401), 'InsufficientBalance', 'Insufficient Credit'],
])('%s is refused in the entry', async (_name, order, status, errorMessage) => {
  const stack = open()
  expect((await stack.buy([order])).entries).toEqual([{ errorMessage, phoneNumber: order.phoneNumber, status }])
  expect(await stack.balance()).toBe('KES 1000.0000')
})

test.each(numberRules.mobileDataEntries)('suffix $suffix is refused with $status', async (row) => {
  const stack = open()
  const { entries } = await stack.buy([recipient(`+254711000${row.suffix}`)])
  expect(entries).toMatchObject([{ status: row.status, errorMessage: row.errorMessage }])
  expect(await stack.balance()).toBe('KES 1000.0000')
})

test.each(numberRules.mobileDataSettlements)('suffix $suffix ends in $status after $afterSeconds s', async (row) => {
  const stack = open()
  await stack.buy([recipient(`+254711000${row.suffix}`)])
  await stack.pass(`PT${row.afterSeconds - 0.001}S`)
  expect(stack.callbacks()).toEqual([])
  expect(await stack.balance()).toBe('KES 995.0000')
  await stack.pass('PT0.001S')
  expect(JSON.parse(stack.callbacks()[0]?.body ?? '')).toMatchObject({ status: row.status, category: 'MobileData' })
  expect(await stack.balance()).toBe(row.status === 'Failed' ? 'KES 1000.0000' : 'KES 995.0000')
})

test('the notification has exactly these bytes', async () => {
  const stack = open()
  const { entries } = await stack.buy([{ ...recipient('+254711000001'), metadata: { itemId: '7' } }])
  await stack.pass('PT3S')
  const body = stack.callbacks()[0]?.body ?? ''
  const { providerRefId } = JSON.parse(body)
  expect(body).toBe(
    '{"requestMetadata":{"itemId":"7"},"sourceType":"Wallet","source":"PaymentWallet","provider":"Athena",' +
      '"destinationType":"PhoneNumber","description":"Mobile data sent to +254711000001","providerChannel":"525900",' +
      `"direction":"Outbound","transactionFee":"KES 0.0000","providerRefId":"${providerRefId}",` +
      '"providerMetadata":{"KYCInfo1":"Sample KYCInfo1","KYCInfo2":"Sample KYCInfo2"},"origin":"ApiRequest",' +
      '"status":"Success","productName":"Payouts","category":"MobileData","transactionDate":"2026-01-01 00:00:03",' +
      `"destination":"+254711000001","value":"KES 5.0000","transactionId":"${entries[0].transactionId}"}`,
  )
  expect(find(entries[0].transactionId, stack.contextOf()).data?.providerRefId).toBe(providerRefId)
})

test('the queue releases 10 bundles a second', async () => {
  const stack = open()
  await stack.buy(Array.from({ length: 3 }, () => recipient('+254711000001')))
  await stack.pass('PT4S')
  expect(stack.callbacks().map(({ createdAt }) => createdAt - start)).toEqual([3_000, 3_100, 3_200])
})

test("a product's own URL gets its notifications, and without any URL none is sent", async () => {
  const stack = open()
  stack.declare({ payments: null, products: { Payouts: 'http://127.0.0.1:9/own' } })
  await stack.buy([recipient('+254711000001')])
  await stack.pass('PT3S')
  stack.declare({ products: { Payouts: null } })
  await stack.buy([recipient('+254711000001')])
  await stack.pass('PT4S')
  expect(stack.callbacks().map(({ url }) => url)).toEqual(['http://127.0.0.1:9/own'])
})

test('a used key gets its reply again, whatever the body is, and nothing is bought', async () => {
  const stack = open()
  const key = { 'idempotency-key': 'wages-7' }
  const first = await stack.buy([recipient('+254711000001')], key)
  const again = await stack.buy([recipient('+254711000002', 14)], key)
  expect(again.body).toBe(first.body)
  expect(await stack.balance()).toBe('KES 995.0000')
  await stack.buy([recipient('+254711000001')], { 'idempotency-key': 'Wages-7' })
  expect(await stack.balance()).toBe('KES 990.0000')
})

test('strict mode refuses an undeclared product as a whole', async () => {
  const stack = open('strict')
  expect((await stack.buy([recipient('+254711000001')])).body).toBe(
    '{"entries":[],"errorMessage":"Product Payouts does not exist"}',
  )
  stack.declare({ products: { Payouts: null } })
  expect((await stack.buy([recipient('+254711000001')])).entries).toHaveLength(1)
})

test('both ways of asking show the same wallet', async () => {
  const stack = open()
  const text = '{"username":"sandbox"}'
  const byPost = await stack.ask({ target: '/query/wallet/balance', headers: json, text })
  expect(byPost).toMatchObject({ status: 200, body: '{"balance":"KES 1000.0000","status":"Success"}' })
  expect(await stack.balance()).toBe('KES 1000.0000')
})
