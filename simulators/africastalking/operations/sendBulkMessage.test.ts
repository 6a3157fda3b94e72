import { expect, test } from 'vitest'
import { africasTalkingStack, form, json } from '../../../testing/providers/africasTalkingStack.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { putAfricasTalkingSender } from '../levers/senders.ts'

const target = '/version1/messaging/bulk'
const kenya = '+254711000001'
const hash = '4f8bbd0cf0b9e0a9f5a2e3cc4c2ba1e5b1c7d8f0a9b3c6d2e4f6a8b0c1d3e5f7'
const message = { username: 'sandbox', message: 'Hello' }

async function sendBulk(body: object, stack = africasTalkingStack()) {
  const text = JSON.stringify({ ...message, ...body })
  const reply = await stack.ask({ target, headers: json, text })
  const data = reply.status === 201 ? JSON.parse(reply.body).SMSMessageData : undefined
  return { status: reply.status, text: reply.body, summary: data?.Message, recipients: data?.Recipients }
}

async function sendForm(body: Readonly<Record<string, string>>, path = target, stack = africasTalkingStack()) {
  const text = new URLSearchParams({ ...message, ...body }).toString()
  const { status, body: answer } = await stack.ask({ target: path, headers: form, text })
  return { status, text: answer, ...(status === 201 && { recipient: JSON.parse(answer).SMSMessageData.Recipients[0] }) }
}

test.each([
  [undefined, 102],
  [1, 102],
  [0, 101],
])('with enqueue %s each number of the list gets code %i', async (enqueue, code) => {
  const phoneNumbers = [kenya, '+254733000001']
  const { summary, recipients } = await sendBulk({ senderId: 'AFRICASTKNG', phoneNumbers, enqueue })
  expect(summary).toBe('Sent to 2/2 Total Cost: USD 0.0158 Message parts: 1')
  expect(
    recipients.map(({ number, statusCode }: { number: string; statusCode: number }) => [number, statusCode]),
  ).toEqual(phoneNumbers.map((number) => [number, code]))
})

test.each([
  [{ phoneNumbers: [kenya] }, "Object is missing required member 'senderId'"],
  [{ senderId: 'AFRICASTKNG' }, "Object is missing required member 'phoneNumbers'"],
  [{ senderId: 'AFRICASTKNG', phoneNumbers: kenya }, '`phoneNumbers` must be array'],
  [
    { senderId: 'AFRICASTKNG', phoneNumbers: [kenya], message: undefined },
    "Object is missing required member 'message'",
  ],
])('%j is answered in plain text', async (body, reason) => {
  expect(await sendBulk(body)).toMatchObject({ status: 400, text: `The request content was malformed:\n${reason}` })
})

test('another media type is answered with the three that the operation takes', async () => {
  const reply = await africasTalkingStack().ask({ target, headers: { 'content-type': 'text/plain' }, text: 'x' })
  expect([reply.status, reply.body]).toEqual([
    415,
    "The request's Content-Type [text/plain] is not supported. Expected:\n" +
      'application/json or application/x-www-form-urlencoded or multipart/form-data',
  ])
})

test('a sender id that is not registered and an empty list refuse the whole request', async () => {
  expect(await sendBulk({ senderId: 'a name longer than 11', phoneNumbers: [kenya] })).toMatchObject({
    summary: 'InvalidSenderId',
    recipients: [],
  })
  expect(await sendBulk({ senderId: 'AFRICASTKNG', phoneNumbers: [] })).toMatchObject({
    summary: 'InvalidPhoneNumber',
    recipients: [],
  })
})

test('a client that names no JSON gets XML, as from `sendMessage`', async () => {
  const text = JSON.stringify({ ...message, senderId: 'AFRICASTKNG', phoneNumbers: ['12'] })
  const reply = await africasTalkingStack().ask({ target, headers: { ...json, accept: '*/*' }, text })
  expect(reply.body).toContain('<Recipient><number>12</number><cost>0</cost><status>InvalidPhoneNumber</status>')
})

test('a form with a hashed number and no list is taken, as the official Python client sends it', async () => {
  const { recipient } = await sendForm({ maskedNumber: hash, telco: 'Safaricom', senderId: 'AFRICASTKNG' })
  expect(recipient).toEqual({
    cost: 'KES 0.8000',
    messageId: expect.stringMatching(/^ATXid_[0-9a-f]{32}$/),
    number: hash,
    status: 'Success',
    statusCode: 102,
  })
})

test.each([
  ['JSON with an empty list', { maskedNumber: hash, phoneNumbers: [] }, 102, hash],
  ['what is no hash', { maskedNumber: 'XYZ', phoneNumbers: [] }, 403, 'XYZ'],
  ['an operator that gives out no hashes', { maskedNumber: hash, telco: 'Airtel' }, 407, hash],
  ['an operator in small letters', { maskedNumber: hash, telco: 'safaricom' }, 102, hash],
])('a hashed number: %s', async (_name, body, statusCode, number) => {
  expect((await sendBulk(body)).recipients).toEqual([expect.objectContaining({ number, statusCode })])
})

test('a hashed number is sent to by `sendMessage` too, without `to`', async () => {
  const { recipient } = await sendForm({ maskedNumber: hash }, '/version1/messaging')
  expect(recipient).toMatchObject({ number: hash, cost: 'KES 0.8000', statusCode: 101 })
  expect(await sendForm({}, '/version1/messaging')).toEqual({
    status: 400,
    text: "Request is missing required form field 'to'",
  })
})

test('a sender id for another country is refused for a hashed number, which is in Kenya', async () => {
  const stack = africasTalkingStack()
  const terms = { kind: 'alphanumeric' as const, purpose: 'transactional' as const, countries: ['UG'] }
  const path = { ...stack.path, sender: 'MYSHOP' }
  putAfricasTalkingSender({ path, query: {}, headers: {}, body: terms }, stack.contextOf())
  const [recipient] = (await sendBulk({ maskedNumber: hash, senderId: 'MYSHOP' }, stack)).recipients
  expect(recipient).toMatchObject({ number: hash, statusCode: 402 })
})

test('the report of a message to a hashed number has the hash and the network of its operator', async () => {
  const stack = africasTalkingStack()
  stack.silence()
  putAfricasTalkingCallbackUrls(
    { path: stack.path, query: {}, headers: {}, body: { deliveryReports: 'http://127.0.0.1:9/' } },
    stack.contextOf(),
  )
  await sendBulk({ maskedNumber: hash }, stack)
  await stack.pass('PT2S')
  const [report] = stack.callbacks()
  expect(Object.fromEntries(new URLSearchParams(report?.body))).toMatchObject({
    phoneNumber: hash,
    networkCode: '63902',
    status: 'Success',
  })
})

test('an empty hashed number counts as absent in JSON too', async () => {
  const { recipients } = await sendBulk({
    senderId: 'AFRICASTKNG',
    phoneNumbers: ['+254711000001'],
    maskedNumber: '',
  })
  expect(recipients).toEqual([expect.objectContaining({ number: '+254711000001', statusCode: 102 })])
})
