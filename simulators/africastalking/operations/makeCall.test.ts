import { expect, test } from 'vitest'
import { line, other, subscriber, voiceShop } from '../../../testing/providers/voiceShop.ts'

const { world, phone, posts, makeCall, makeJsonCall } = voiceShop()

const queued = (phoneNumber: string) => ({
  phoneNumber,
  sessionId: expect.stringMatching(/^ATVId_[0-9a-f]{32}$/),
  status: 'Queued',
})

test('each phone has an entry and a call of its own', async () => {
  const { status, headers, body } = await makeCall({ to: `${subscriber}, ${other}` })
  expect([status, headers['X-Current-Queue-Size']]).toEqual([200, '2'])
  expect(body).toEqual({ entries: [queued(subscriber), queued(other)], errorMessage: 'None' })
  expect(body.entries[0].sessionId).not.toBe(body.entries[1].sessionId)
  for (const number of [subscriber, other]) expect((await phone(number).handset()).call?.state).toBe('ringing')
})

test('a number without its plus is called, and a list in JSON is taken', async () => {
  const { body } = await makeJsonCall({ from: line.slice(1), to: [subscriber.slice(1), other] })
  expect(body.entries).toEqual([queued(subscriber), queued(other)])
})

test.each([
  ['12', { phoneNumber: '12', sessionId: 'None', status: 'InvalidPhoneNumber' }],
  ['abc', { phoneNumber: 'abc', sessionId: 'None', status: 'InvalidPhoneNumber' }],
  ['+88213000001', { phoneNumber: '+88213000001', sessionId: 'None', status: 'DestinationNotSupported' }],
])('the phone %s is refused in its entry, and the others are called', async (to, entry) => {
  const { body } = await makeCall({ to: `${to},${subscriber}` })
  expect(body).toEqual({ entries: [entry, queued(subscriber)], errorMessage: 'None' })
})

test('an account that does not cover the first minute calls nobody', async () => {
  await world().africastalking.setAccount({ currency: 'KES', balance: 1.7999 })
  expect((await makeCall()).body.entries).toEqual([
    { phoneNumber: subscriber, sessionId: 'None', status: 'InsufficientCredit' },
  ])
  await world().africastalking.setAccount({ currency: 'KES', balance: 1.8 })
  expect((await makeCall()).body.entries).toEqual([queued(subscriber)])
})

test('an account covers the first minutes of the phones of a request in their order', async () => {
  await world().africastalking.setAccount({ currency: 'KES', balance: 3.5999 })
  expect((await makeCall({ to: `12,${subscriber},${other}` })).body.entries).toEqual([
    { phoneNumber: '12', sessionId: 'None', status: 'InvalidPhoneNumber' },
    queued(subscriber),
    { phoneNumber: other, sessionId: 'None', status: 'InsufficientCredit' },
  ])
})

test('a phone whose number is one of the account rings like any other', async () => {
  await world().africastalking.voiceNumbers.register(other, { callback: null, events: null })
  expect((await makeCall({ to: other })).body.entries).toEqual([queued(other)])
  expect((await phone(other).handset()).call).toMatchObject({ state: 'ringing', party: line })
})

test('a caller that is no number of the account refuses the request', async () => {
  const { status, headers, body } = await makeCall({ from: '0718769881' })
  expect([status, headers['X-Current-Queue-Size']]).toEqual([200, '0'])
  expect(body).toEqual({ entries: [], errorMessage: 'Invalid callerId: 0718769881' })
  expect(await phone().calls()).toEqual([])
})

test('a number without a callback URL refuses the request, unless it brings actions along', async () => {
  await world().africastalking.voiceNumbers.register(line, { callback: null, events: null })
  expect((await makeCall()).body).toEqual({ entries: [], errorMessage: 'Invalid callbackUrl: ' })
  const actions = [{ actionType: 'Say', text: 'Your parcel' }]
  expect((await makeJsonCall({ to: subscriber, actions })).body.entries).toEqual([queued(subscriber)])
  expect(await phone().answer()).toEqual(['Your parcel'])
})

test('the name that the client gives to a call is in its posts; the text undefined is none', async () => {
  await makeCall({ clientRequestId: 'reminder-1' })
  await phone().refuse()
  await makeCall({ clientRequestId: 'undefined' })
  await phone().refuse()
  expect(posts().map(({ clientRequestId }) => clientRequestId)).toEqual(['reminder-1', undefined])
})

test('what cannot be read among the actions is ignored, and the journal says so', async () => {
  await makeJsonCall({ to: subscriber, callActions: [{ actionType: 'Dance' }, { actionType: 'Say', text: 'Hello' }] })
  expect(await phone().answer()).toEqual(['Hello'])
  expect((await world().journal({ operationId: 'makeCall' }))[0]?.nearMiss).toEqual([
    expect.stringContaining('neither a Say'),
  ])
})

test('a browser client is called by its name, and calls the number that it belongs to', async () => {
  await world().africastalking.voiceClients.register('agent', { phoneNumber: line, isOnline: true })
  const agent = phone('sandbox.agent')
  await makeCall({ to: 'sandbox.agent' })
  expect(await agent.answer()).toEqual(['Hello'])
  await world().advance('PT1M')
  expect(posts().at(-1)).toMatchObject({
    ...{ callerNumber: 'sandbox.agent', callerCountryCode: '-1', callerCarrierName: 'None', amount: '0.000' },
  })
  await agent.call('254711000001')
  expect(posts().at(-1)).toMatchObject({
    ...{ direction: 'Inbound', callerNumber: 'sandbox.agent', clientDialedNumber: '254711000001' },
    destinationNumber: line,
  })
  await agent.hangUp()
  await world().africastalking.voiceClients.register('agent', { phoneNumber: line, isOnline: false })
  expect(await agent.call('254711000001')).toEqual(['The number that you have dialled does not exist.'])
  for (const to of ['sandbox.agent', 'another.agent']) {
    await makeCall({ to })
    expect(posts().at(-1)).toMatchObject({ callerNumber: to, hangupCause: 'USER_NOT_REGISTERED' })
  }
})

test('numbers and clients are listed in the order of their registration, and removed once', async () => {
  const { voiceNumbers, voiceClients } = world().africastalking
  await voiceNumbers.register('+254711082001', { callback: null, events: null, channels: 2 })
  expect((await voiceNumbers.list()).map(({ phoneNumber, channels }) => [phoneNumber, channels])).toEqual([
    [line, 10],
    ['+254711082001', 2],
  ])
  await voiceNumbers.remove('+254711082001')
  await expect(voiceNumbers.remove('+254711082001')).rejects.toThrow('404')
  await voiceClients.register('agent', { phoneNumber: line, isOnline: true })
  expect(await voiceClients.list()).toEqual([{ client: 'agent', phoneNumber: line, isOnline: true }])
  await voiceClients.remove('agent')
  await expect(voiceClients.remove('agent')).rejects.toThrow('404')
})
