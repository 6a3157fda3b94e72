import { expect, test } from 'vitest'
import { africasTalkingStack, airtime, json } from '../../../testing/providers/africasTalkingStack.ts'
import { airtimeLimits } from '../data/airtimeLimits.generated.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { putAfricasTalkingAirtime } from '../levers/airtime.ts'
import { toAmount } from '../rules/money/money.ts'

const phoneNumber = '+254711000001'
const tenShillings = [{ phoneNumber, amount: 'KES 10' }]
const duplicate = 'A duplicate request was received within the last 5 minutes'

test('airtime is sent with an id and a discount of 4 %, and its totals are in the currency of the account', async () => {
  const { status, text } = await africasTalkingStack().sendAirtime([{ phoneNumber, amount: 'KES 690' }])
  expect(status).toBe(201)
  expect(text.replace(/ATQid_[0-9a-f]{32}/, 'ATQid')).toBe(
    '{"errorMessage":"None","numSent":1,"responses":[{"amount":"KES 690.0000","discount":"KES 27.6000","errorMessage":"None",' +
      `"phoneNumber":"${phoneNumber}","requestId":"ATQid","status":"Sent"}],"totalAmount":"USD 6.8213","totalDiscount":"USD 0.2729"}`,
  )
})

// What was recorded: the sum of the amounts in KES, and the total of the reply.
test.each([
  [[690, 690], 'USD 13.6427', 'USD 0.5457'],
  [[1350], 'USD 13.3461', 'USD 0.5338'],
  [[1274], 'USD 12.5947', 'USD 0.5038'],
  [[277], 'USD 2.7384', 'USD 0.1095'],
  [[44], 'USD 0.4350', 'USD 0.0174'],
  [[37], 'USD 0.3658', 'USD 0.0146'],
])('%j KES come to %s', async (amounts, totalAmount, totalDiscount) => {
  const recipients = amounts.map((amount) => ({ phoneNumber, amount: `KES ${amount}` }))
  expect(await africasTalkingStack().sendAirtime(recipients)).toMatchObject({ totalAmount, totalDiscount })
})

test('a JSON body has the recipients as a list, with or without the currency in the amount', async () => {
  const recipients = [...tenShillings, { phoneNumber, currencyCode: 'UGX', amount: 3000 }]
  const stack = africasTalkingStack()
  const text = JSON.stringify({ username: 'sandbox', recipients })
  const reply = JSON.parse((await stack.ask({ target: airtime, headers: json, text })).body)
  expect(reply.responses.map(({ amount }: { amount: string }) => amount)).toEqual(['KES 10.0000', 'UGX 3000.0000'])
})

test('a multipart form is accepted', async () => {
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const text = `${part('username', 'sandbox')}${part('recipients', JSON.stringify(tenShillings))}--b--\r\n`
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const reply = await africasTalkingStack().ask({ target: airtime, headers, text })
  expect([reply.status, JSON.parse(reply.body).numSent]).toEqual([201, 1])
})

test.each([
  ['no number', '{}', "The form field 'recipients' was malformed:\nObject is missing required member 'phoneNumber'"],
  [
    'an object for a number',
    '{"phoneNumber":{},"amount":"KES 10"}',
    "The form field 'recipients' was malformed:\n`recipients[0].phoneNumber` must be string",
  ],
])('a recipient with %s refuses the request in plain text', async (_name, recipient, body) => {
  const text = new URLSearchParams({ username: 'sandbox', recipients: `[${recipient}]` }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(await africasTalkingStack().ask({ target: airtime, headers, text })).toMatchObject({ status: 400, body })
})

test.each([
  ['12', 'KES 10', 'Invalid phone number'],
  ['+254711000110', 'KES 10', 'Destination not supported'],
  [phoneNumber, 'ten', 'Invalid amount'],
  [phoneNumber, 'KES -10', 'Invalid amount'],
  [phoneNumber, 'EUR 10', 'Currency not supported'],
  [phoneNumber, 'KES 4.9999', 'The amount is below KES 5'],
  [phoneNumber, 'KES 10000.0001', 'The amount is above KES 10000'],
])('%s gets no %s: %s', async (to, amount, errorMessage) => {
  const reply = await africasTalkingStack().sendAirtime([{ phoneNumber: to, amount }])
  expect(reply).toMatchObject({ status: 201, errorMessage: 'None', numSent: 0, totalAmount: '0', totalDiscount: '0' })
  expect(reply.responses).toEqual([
    { amount, discount: '0', errorMessage, phoneNumber: to, requestId: 'None', status: 'Failed' },
  ])
})

test('a refused recipient does not stop the others, and entries have the order of the request', async () => {
  const reply = await africasTalkingStack().sendAirtime([
    { phoneNumber: '12', amount: 'KES 10' },
    { phoneNumber, amount: 'KES 10' },
  ])
  expect(reply).toMatchObject({ numSent: 1, totalAmount: 'USD 0.0989' })
  expect(reply.responses.map(({ status }) => status)).toEqual(['Failed', 'Sent'])
})

test.each(airtimeLimits)(
  '$currency $minimum and $currency $maximum are sent',
  async ({ currency, minimum, maximum }) => {
    const amounts = [minimum, maximum].map((units) => ({ phoneNumber, amount: `${currency} ${units}` }))
    expect(await africasTalkingStack().sendAirtime(amounts)).toMatchObject({ numSent: 2 })
  },
)

test('the smallest amount in Kenya is KES 5, although a client library says 10', async () => {
  expect(await africasTalkingStack().sendAirtime([{ phoneNumber, amount: 'KES 5' }])).toMatchObject({ numSent: 1 })
})

test('the currency need not be that of the number, and currencies may be mixed', async () => {
  const reply = await africasTalkingStack().sendAirtime([
    { phoneNumber: '+255712000001', amount: 'KES 10' },
    { phoneNumber, amount: 'UGX 3000' },
  ])
  expect(reply).toMatchObject({ numSent: 2, errorMessage: 'None' })
})

test('the same number and amount is refused once, and sent with each new key', async () => {
  const stack = africasTalkingStack()
  expect((await stack.sendAirtime(tenShillings)).numSent).toBe(1)
  const again = await stack.sendAirtime(tenShillings)
  expect([again.status, again.text]).toEqual([
    201,
    `{"errorMessage":"${duplicate}","numSent":0,"responses":[],"totalAmount":"0","totalDiscount":"0"}`,
  ])
  expect((await stack.sendAirtime(tenShillings, { key: 'one' })).numSent).toBe(1)
  expect((await stack.sendAirtime(tenShillings, { key: 'another' })).numSent).toBe(1)
})

test('a duplicate passes five minutes after the last that was sent', async () => {
  const stack = africasTalkingStack()
  await stack.sendAirtime(tenShillings)
  await stack.pass('PT4M')
  await stack.sendAirtime(tenShillings, { key: 'one' })
  await stack.pass('PT4M59.999S')
  expect((await stack.sendAirtime(tenShillings)).errorMessage).toBe(duplicate)
  await stack.pass('PT0.001S')
  expect((await stack.sendAirtime(tenShillings)).errorMessage).toBe('None')
})

test.each([
  ['another amount', [{ phoneNumber, amount: 'KES 11' }], 1],
  ['another currency', [{ phoneNumber, amount: 'UGX 50' }], 1],
  ['another number', [{ phoneNumber: '+254711000002', amount: 'KES 10' }], 1],
  ['another writing', [{ phoneNumber: '254711000001', currencyCode: 'KES', amount: '10.00' }], 0],
  ['one repeated recipient of two', [...tenShillings, { phoneNumber: '+254711000002', amount: 'KES 10' }], 0],
])('%s counts as sent: %#', async (_name, recipients, numSent) => {
  const stack = africasTalkingStack()
  await stack.sendAirtime(tenShillings)
  expect((await stack.sendAirtime(recipients)).numSent).toBe(numSent)
})

test('a recipient that is listed twice in one request gets airtime twice', async () => {
  expect((await africasTalkingStack().sendAirtime([...tenShillings, ...tenShillings])).numSent).toBe(2)
})

test('a used key gets the stored reply, and nothing more is sent or charged', async () => {
  const stack = africasTalkingStack()
  const first = await stack.sendAirtime(tenShillings, { key: 'one' })
  const { accounts, airtimes } = stack.contextOf().state
  const balance = accounts.get('USD')
  const again = await stack.sendAirtime([{ phoneNumber, amount: 'KES 77' }], { key: 'one' })
  expect(again.text).toBe(first.text)
  expect([accounts.get('USD'), airtimes.size]).toEqual([balance, 1])
})

test('a key under which nothing was sent is still new', async () => {
  const stack = africasTalkingStack()
  permit(stack, false)
  await stack.sendAirtime(tenShillings, { key: 'one' })
  permit(stack, true)
  expect((await stack.sendAirtime(tenShillings, { key: 'one' })).numSent).toBe(1)
})

test('an account that may not send airtime is refused as a whole', async () => {
  const stack = africasTalkingStack()
  permit(stack, false)
  const reply = await stack.sendAirtime(tenShillings)
  expect([reply.status, reply.text]).toEqual([
    201,
    '{"errorMessage":"Airtime is not enabled for this account","numSent":0,"responses":[],"totalAmount":"0","totalDiscount":"0"}',
  ])
  expect(stack.contextOf().state.airtimes.size).toBe(0)
})

test('the account pays the total less the discount, to the last digit', async () => {
  const stack = africasTalkingStack()
  stack.contextOf().state.accounts.put({ currency: 'USD', balance: 1_895 })
  const two = [
    { phoneNumber, amount: 'KES 10' },
    { phoneNumber: '+254711000002', amount: 'KES 10' },
  ]
  const reply = await stack.sendAirtime(two)
  expect(reply).toMatchObject({ numSent: 0, errorMessage: 'Insufficient Credit', responses: [], totalAmount: '0' })
  stack.contextOf().state.accounts.put({ currency: 'USD', balance: 1_898 })
  // USD 0.1977 less USD 0.0079.
  expect(await stack.sendAirtime(two)).toMatchObject({ totalAmount: 'USD 0.1977', totalDiscount: 'USD 0.0079' })
  expect(stack.contextOf().state.accounts.get('USD')?.balance).toBe(0)
})

test('refunds of all recipients give back exactly what was paid', async () => {
  const stack = africasTalkingStack()
  const recipients = Array.from({ length: 7 }, (_, index) => ({
    phoneNumber: `+25471100${index}103`,
    amount: 'KES 5.55',
  }))
  expect((await stack.sendAirtime(recipients)).numSent).toBe(7)
  expect(stack.contextOf().state.accounts.get('USD')?.balance).toBeLessThan(toAmount(sandbox.openingBalance))
  await stack.pass('PT10S')
  expect(stack.contextOf().state.accounts.get('USD')?.balance).toBe(toAmount(sandbox.openingBalance))
})

function permit(stack: ReturnType<typeof africasTalkingStack>, isEnabled: boolean): void {
  putAfricasTalkingAirtime({ path: stack.path, query: {}, headers: {}, body: { isEnabled } }, stack.contextOf())
}
