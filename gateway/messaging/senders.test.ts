import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { operatorOf } from '../testing/operatorOf.ts'
import { testGateway } from '../testing/testGateway.ts'

const path = '/api/Sms/send-custom'
const sms = { phoneNumber: '076123100', message: 'Your wages have been paid.', senderId: 'RAILYARD' }

test('the demo client may send under a sender id at once', async () => {
  const gateway = await testGateway()
  const { status, body } = await gateway.post(path, sms)
  expect([status, body]).toMatchObject([200, { status: 'Sent', phoneNumber: '+23276123100', senderId: 'RAILYARD' }])
  expect(Object.fromEntries(new URLSearchParams(gateway.sent.sms[0]?.body))).toEqual({
    ...{ username: 'sandbox', to: '+23276123100', message: sms.message, bulkSMSMode: '1', from: 'RAILYARD' },
  })
})

test('Sms_Send has no sender id, whatever the request names', async () => {
  const gateway = await testGateway()
  expect((await gateway.post('/api/Sms/send', sms)).body).toMatchObject({ senderId: null })
  expect(new URLSearchParams(gateway.sent.sms[0]?.body).has('from')).toBe(false)
})

test.each([
  ['a code of the receiver', { number: '+23276123100', statusCode: 402, status: 'InvalidSenderId', cost: '0' }],
  ['the whole request', undefined],
])('a sender id that the provider refuses by %s gets 422', async (_, recipient) => {
  const gateway = await testGateway()
  const Recipients = recipient === undefined ? [] : [recipient]
  gateway.answers.sms = () => [201, { SMSMessageData: { Message: 'InvalidSenderId', Recipients } }]
  const { status, body } = await gateway.post(path, sms)
  expect([status, body.code, body.detail]).toEqual([
    422,
    'provider_refused',
    expect.stringContaining('InvalidSenderId'),
  ])
})

test.each([
  ['an empty sender id', ''],
  ['one of twelve characters', 'RAILYARDSMS1'],
  ['one with a NUL', 'RAIL\0'],
])('%s is refused', async (_, senderId) => {
  const { post } = await testGateway()
  expect((await post(path, { ...sms, senderId })).status).toBe(400)
})

describe.each(databases())('on $name', ({ url }) => {
  test('a sender id is of one client, and letter case counts', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const other = {
      authorization: `Bearer ${await gateway.addClient({ name: 'Shop', allowsAirtime: false, float: 0 })}`,
    }
    const send = async (senderId: string, headers = {}): Promise<unknown> => {
      const { status, body } = await gateway.post(path, { ...sms, senderId }, headers)
      return status === 200 ? 'sent' : body.code
    }
    expect(await send('RAILYARD', other)).toBe('sender_not_registered')
    expect(await send('Railyard')).toBe('sender_not_registered')
    const operator = await operatorOf(gateway.databaseUrl)
    await expect(operator.addSender('Shop', 'railyard', 'Ada')).rejects.toThrow('registered to client')
    await operator.addSender('Shop', 'MyShop', 'Ada')
    expect(await Promise.all([send('MyShop', other), send('MyShop')])).toEqual(['sent', 'sender_not_registered'])
    await operator.removeSender('Shop', 'MyShop', 'Ada')
    expect(await send('MyShop', other)).toBe('sender_not_registered')
    expect(await operator.senders()).toEqual([{ senderId: 'RAILYARD', client: 'Demo client' }])
    expect(gateway.sent.sms).toHaveLength(1)
  })

  test('a key whose sender id was refused stays unused, and one that was answered keeps its reply', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const request = { ...sms, senderId: 'MyShop' }
    const key = { 'idempotency-key': 'k' }
    expect((await gateway.post(path, request, key)).status).toBe(403)
    await gateway.giveSender('Demo client', 'MyShop')
    const first = await gateway.post(path, request, key)
    expect(first.status).toBe(200)
    await gateway.giveSender('Demo client', 'MYSHOP')
    expect((await gateway.post(path, request, key)).body).toEqual(first.body)
    expect(gateway.sent.sms).toHaveLength(1)
  })
})
