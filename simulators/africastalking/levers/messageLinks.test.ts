import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer, codes, send, told, pass } = steeredAfricasTalking()
const safaricom = { networkCode: '63902', name: 'Safaricom', country: 'KE' }
const [kenyan, ofAirtel, nowhere] = ['+254711000001', '+254733000001', '+5931234567']

const link = (state: string, code = '63902') => steer('PUT', `/africastalking/message-links/${code}`, { state })
const recipientsOf = (body: string): object[] => JSON.parse(body).SMSMessageData.Recipients

test.each([
  ['held', 401, 'RiskHold'],
  ['failing', 500, 'InternalServerError'],
  ['down', 501, 'GatewayError'],
  ['rejecting', 502, 'RejectedByGateway'],
])(
  'while the link is %s, subscribers of the network get code %d, until it is open',
  async (state, statusCode, status) => {
    const { body: account } = await steer('GET', '/africastalking/account')
    expect(await link(state)).toEqual({ status: 200, body: { ...safaricom, state } })
    expect(recipientsOf((await send({ to: kenyan })).body)).toEqual([
      { cost: '0', messageId: 'None', number: kenyan, status, statusCode },
    ])
    expect((await steer('GET', '/africastalking/account')).body).toEqual(account)
    expect((await codes(`${ofAirtel},${nowhere}`)).slice(2)).toEqual([101, 101])
    expect(await link('open')).toEqual({ status: 200, body: { ...safaricom, state: 'open' } })
    expect((await codes(kenyan))[2]).toBe(101)
  },
)

test('every network has a link, and all are open at first', async () => {
  const { body } = await steer('GET', '/africastalking/message-links')
  expect(body).toContainEqual({ ...safaricom, state: 'open' })
  expect(body.at(-1)).toEqual({ networkCode: '99999', name: 'Athena', country: null, state: 'open' })
  expect(new Set(body.map(({ state }: { state: string }) => state))).toEqual(new Set(['open']))
  await link('held')
  const shut = (await steer('GET', '/africastalking/message-links')).body.filter(
    ({ state }: { state: string }) => state !== 'open',
  )
  expect(shut).toEqual([{ ...safaricom, state: 'held' }])
})

test('a ported number belongs to its new network', async () => {
  await steer('PATCH', `/subscribers/${kenyan}`, { network: 'Airtel' })
  await steer('PATCH', `/subscribers/${ofAirtel}`, { network: 'Safaricom' })
  await link('down')
  expect((await codes(`${kenyan},${ofAirtel}`)).slice(2)).toEqual([101, 501])
})

test('numbers that no network serves have a link of their own', async () => {
  await link('down', '99999')
  expect((await codes(`${kenyan},${nowhere}`)).slice(2)).toEqual([101, 501])
})

test.each([
  ['queued', { to: kenyan, enqueue: '1' }, kenyan],
  ['premium', { to: kenyan, bulkSMSMode: '0', from: '28901', keyword: 'NEWS' }, kenyan],
  ['hashed', { maskedNumber: 'a'.repeat(64) }, 'a'.repeat(64)],
])('a %s message is refused too', async (_kind, fields, number) => {
  await link('down')
  expect(recipientsOf((await send(fields)).body)).toEqual([
    { cost: '0', messageId: 'None', number, status: 'GatewayError', statusCode: 501 },
  ])
})

test('what number, sender and subscriber rule out comes first, and the balance after the link', async () => {
  await link('down')
  await steer('PUT', '/africastalking/account', { balance: 0 })
  expect((await codes(kenyan))[2]).toBe(501)
  await steer('PUT', `/subscribers/${kenyan}/opt-outs/africastalking/AFRICASTKNG`)
  expect((await codes(kenyan))[2]).toBe(406)
})

test('a message that was accepted before is delivered', async () => {
  await steer('PUT', '/africastalking/callback-urls', { deliveryReports: 'http://127.0.0.1:9/' })
  await send({ to: kenyan, enqueue: '1' })
  await link('down')
  await pass('PT3S')
  expect(await told('deliveryReport')).toEqual([expect.objectContaining({ phoneNumber: kenyan, status: 'Success' })])
})

test.each([
  ['6390', 'The nearest are 63902 (Safaricom KE), 63903 (Airtel KE), 63907 (Telkom KE).'],
  ['safaricon', 'The nearest are 63902 (Safaricom KE)'],
])('the network %s is not known', async (code, nearest) => {
  const { status, body } = await link('down', code)
  expect([status, body.detail]).toEqual([404, expect.stringContaining(nearest)])
})
