import { expect, test } from 'vitest'
import { line, response, voiceShop } from '../../../testing/providers/voiceShop.ts'

const { simulators, world, phone, answer, posts, makeCall } = voiceShop()

test('a browser with a token is called, and calls through its number, under its name', async () => {
  answer(({ direction }) => response(direction === 'Inbound' ? '<Say>Hello</Say>' : ''))
  const { status } = await simulators.africastalking.ask({
    ...{ method: 'POST', target: '/capability-token/request' },
    headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ username: 'sandbox', clientName: 'agent', phoneNumber: line.slice(1) })),
  })
  expect(status).toBe(201)
  expect(await world().africastalking.voiceClients.list()).toEqual([
    { client: 'agent', phoneNumber: line, isOnline: true },
  ])
  expect(await phone('sandbox.agent').call('254711000001')).toEqual(['Hello'])
  expect(posts()[0]).toMatchObject({
    ...{
      callerNumber: 'sandbox.agent',
      clientDialedNumber: '254711000001',
      destinationNumber: line,
      direction: 'Inbound',
    },
  })
})

test('a client with the longest name is called, answers, and is removed', async () => {
  const client = 'c'.repeat(100)
  await simulators.africastalking.ask({
    ...{ method: 'POST', target: '/capability-token/request' },
    headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ username: 'sandbox', clientName: client, phoneNumber: line })),
  })
  await makeCall({ to: `sandbox.${client}` })
  expect(await phone(`sandbox.${client}`).answer()).toEqual(['Hello'])
  await world().africastalking.voiceClients.remove(client)
  expect(await world().africastalking.voiceClients.list()).toEqual([])
})
