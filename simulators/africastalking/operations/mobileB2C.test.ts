import { expect, test } from 'vitest'
import { africasTalkingStack, start } from '../../../testing/providers/africasTalkingStack.ts'
import { numberRules } from '../data/numberRules.generated.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { putAfricasTalkingWallet } from '../levers/wallets.ts'

/** No server listens there: every attempt fails. */
const unreachable = 'http://127.0.0.1:9/payments'

function open(credentials: 'open' | 'strict' = 'open') {
  const stack = africasTalkingStack(credentials)
  putAfricasTalkingCallbackUrls(
    { path: stack.path, query: {}, headers: {}, body: { payments: unreachable } },
    stack.contextOf(),
  )
  setWalletOf(stack, { wallet: 1_000, stash: 1 })
  return stack
}

function setWalletOf(stack: ReturnType<typeof africasTalkingStack>, body: { wallet?: number; stash?: number }) {
  return putAfricasTalkingWallet(
    { path: { ...stack.path, currency: 'SLE' }, query: {}, headers: {}, body },
    stack.contextOf(),
  )
}

function walletOf(stack: ReturnType<typeof africasTalkingStack>) {
  return setWalletOf(stack, {}).body
}

const recipient = (phoneNumber: string, amount = 250) => ({ phoneNumber, currencyCode: 'SLE', amount })

test('a payment is queued, and its value and fee are held at once', async () => {
  const stack = open()
  const reply = await stack.pay([recipient('+23276000001')])
  const transactionId = expect.stringMatching(/^ATPid_[0-9a-f]{32}$/)
  expect(reply.status).toBe(201)
  expect(reply.headers['content-type']).toBe('application/json')
  expect(JSON.parse(reply.body)).toEqual({
    entries: [
      {
        phoneNumber: '+23276000001',
        provider: 'Athena',
        providerChannel: '525900',
        status: 'Queued',
        transactionFee: 'SLE 0.1000',
        transactionId,
        value: 'SLE 250.0000',
      },
    ],
    numQueued: 1,
    totalTransactionFee: 'SLE 0.1000',
    totalValue: 'SLE 250.0000',
  })
  expect(walletOf(stack)).toEqual({ currency: 'SLE', wallet: 750, stash: 0.9 })
})

test('a failed payment is refunded to wallet and stash, a successful one is not', async () => {
  const stack = open()
  await stack.pay([recipient('+23276000001', 100.05), recipient('+23276000106', 200.1)])
  expect(walletOf(stack)).toEqual({ currency: 'SLE', wallet: 699.85, stash: 0.8 })
  await stack.pass('PT3.1S')
  expect(walletOf(stack)).toEqual({ currency: 'SLE', wallet: 899.95, stash: 0.9 })
})

test('the notification of a successful payment has exactly these bytes', async () => {
  const stack = open()
  const reply = await stack.pay([{ ...recipient('+23276000001'), metadata: { itemId: '7' } }])
  await stack.pass('PT3S')
  const [callback] = stack.callbacks()
  const { transactionId } = JSON.parse(reply.body).entries[0]
  const providerRefId = JSON.parse(callback?.body ?? '').providerRefId
  expect(providerRefId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(callback?.contentType).toBe('application/json')
  expect(callback?.body).toBe(
    '{"requestMetadata":{"itemId":"7"},"sourceType":"Wallet","source":"PaymentWallet","provider":"Athena",' +
      '"destinationType":"PhoneNumber","description":"Mobile B2C funds sent to +23276000001","providerChannel":"525900",' +
      `"direction":"Outbound","transactionFee":"SLE 0.1000","providerRefId":"${providerRefId}",` +
      '"providerMetadata":{"KYCInfo1":"Sample KYCInfo1","KYCInfo2":"Sample KYCInfo2"},"origin":"ApiRequest","status":"Success",' +
      '"productName":"Payouts","category":"MobileB2C","transactionDate":"2026-01-01 00:00:03","destination":"+23276000001",' +
      `"value":"SLE 250.0000","transactionId":"${transactionId}"}`,
  )
})

test('an entry has its number in E.164, also where it was sent without its plus sign', async () => {
  const reply = await open().pay([recipient('23276000001'), { ...recipient('23276000002'), amount: 0 }])
  expect(JSON.parse(reply.body).entries).toMatchObject([
    { phoneNumber: '+23276000001', status: 'Queued' },
    { phoneNumber: '+23276000002', status: 'InvalidRequest' },
  ])
})

test('the notification of a failed payment has a reason and no provider reference', async () => {
  const stack = open()
  await stack.pay([recipient('+23276000106')])
  await stack.pass('PT3S')
  const notification = JSON.parse(stack.callbacks()[0]?.body ?? '')
  expect(notification).toMatchObject({
    status: 'Failed',
    description: 'The user is not within network coverage.',
    providerMetadata: {},
    requestMetadata: {},
  })
  expect(Object.keys(notification)).not.toEqual(expect.arrayContaining(['providerRefId']))
  expect(Object.keys(notification)).not.toEqual(expect.arrayContaining(['transactionDate']))
})

test.each(numberRules.mobileB2CSettlements)('suffix $suffix ends in $status after $afterSeconds s', async (row) => {
  const stack = open()
  await stack.pay([recipient(`+23276000${row.suffix}`)])
  await stack.pass(`PT${row.afterSeconds - 0.001}S`)
  expect(stack.callbacks()).toEqual([])
  await stack.pass('PT0.001S')
  expect(JSON.parse(stack.callbacks()[0]?.body ?? '').status).toBe(row.status)
})

test.each(numberRules.mobileB2CEntries)(
  'suffix $suffix is refused with $status',
  async ({ suffix, status, errorMessage }) => {
    const stack = open()
    const reply = await stack.pay([recipient(`+23276000${suffix}`)])
    expect(JSON.parse(reply.body)).toEqual({
      entries: [{ errorMessage, phoneNumber: `+23276000${suffix}`, status }],
      numQueued: 0,
      totalTransactionFee: '0',
      totalValue: '0',
    })
    expect(walletOf(stack)).toMatchObject({ wallet: 1_000, stash: 1 })
  },
)

test.each([
  ['a malformed number', { ...recipient('12') }, 'InvalidRequest', 'Invalid phone number'],
  ['an amount of zero', recipient('+23276000001', 0), 'InvalidRequest', 'Invalid amount'],
  ['a negative amount', recipient('+23276000001', -5), 'InvalidRequest', 'Invalid amount'],
  [
    'a currency without a wallet',
    { ...recipient('+23276000001'), currencyCode: 'JPY' },
    'NotSupported',
    'Currency not supported',
  ],
  ['more than the wallet balance', recipient('+23276000001', 1_000.01), 'Failed', 'Insufficient Credit'],
])('%s is refused in the entry', async (_name, order, status, errorMessage) => {
  const entry = JSON.parse((await open().pay([order])).body).entries[0]
  expect(entry).toEqual({ errorMessage, phoneNumber: order.phoneNumber, status })
})

test('a payment is refused when the stash does not cover the fee', async () => {
  const stack = open()
  setWalletOf(stack, { stash: 0.15 })
  const reply = JSON.parse((await stack.pay([recipient('+23276000001', 1), recipient('+23276000002', 1)])).body)
  expect(reply.entries.map(({ status }: { status: string }) => status)).toEqual(['Queued', 'Failed'])
})

test('a repeated number gets two payments, in the order of the request', async () => {
  const reply = JSON.parse((await open().pay([recipient('+23276000001', 1), recipient('+23276000001', 2)])).body)
  expect(reply.entries.map(({ value }: { value: string }) => value)).toEqual(['SLE 1.0000', 'SLE 2.0000'])
  expect(new Set(reply.entries.map(({ transactionId }: { transactionId: string }) => transactionId)).size).toBe(2)
})

test('the queue releases 10 payments a second', async () => {
  const stack = open()
  setWalletOf(stack, { stash: 2 })
  await stack.pay(Array.from({ length: 10 }, (_, index) => recipient(`+2327600000${index}`, 1)))
  await stack.pay([recipient('+23276000011', 1)])
  await stack.pass('PT4S')
  expect(stack.callbacks().map(({ createdAt }) => createdAt - start)).toEqual(
    Array.from({ length: 11 }, (_, index) => 3_000 + index * 100),
  )
})

test('ten recipients are accepted, eleven are refused', async () => {
  const eleven = Array.from({ length: 11 }, (_, index) => recipient(`+232760000${10 + index}`, 1))
  const stack = open()
  expect(JSON.parse((await stack.pay(eleven.slice(1))).body).numQueued).toBe(10)
  const refused = await stack.pay(eleven)
  expect(refused.status).toBe(400)
  expect(refused.body).toBe('The request content was malformed:\n`recipients` must NOT have more than 10 items')
})

test('a notification is retried every minute for 6 hours', async () => {
  const stack = open()
  await stack.pay([recipient('+23276000001')])
  await stack.pass('P1D')
  expect(stack.callbacks()[0]).toMatchObject({ state: 'failed' })
  expect(stack.callbacks()[0]?.attempts).toHaveLength(361)
  expect(stack.callbacks()[0]?.attempts.at(-1)?.at).toBe(start + 3_000 + 6 * 3_600_000)
})

test("a product's own URL receives its notifications", async () => {
  const stack = open()
  const own = 'http://127.0.0.1:9/own'
  putAfricasTalkingCallbackUrls(
    { path: stack.path, query: {}, headers: {}, body: { products: { Own: own, Other: null } } },
    stack.contextOf(),
  )
  await stack.pay([recipient('+23276000001', 1)], 'Own')
  await stack.pay([recipient('+23276000001', 1)], 'Other')
  await stack.pass('PT4S')
  expect(stack.callbacks().map(({ url }) => url)).toEqual([own, unreachable])
})

test('strict mode refuses an undeclared payment product', async () => {
  const stack = open('strict')
  expect(JSON.parse((await stack.pay([recipient('+23276000001')])).body)).toEqual({
    entries: [],
    errorMessage: 'Product Payouts does not exist',
    numQueued: 0,
    totalTransactionFee: '0',
    totalValue: '0',
  })
  putAfricasTalkingCallbackUrls(
    { path: stack.path, query: {}, headers: {}, body: { products: { Payouts: null } } },
    stack.contextOf(),
  )
  expect(JSON.parse((await stack.pay([recipient('+23276000001')])).body).numQueued).toBe(1)
})
