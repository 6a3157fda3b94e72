import { expect, test } from 'vitest'
import { line, other, response, subscriber, voiceShop } from '../../../testing/providers/voiceShop.ts'

const { simulators, world, phone, answer } = voiceShop()

/** Asks as the official Node.js client does: JSON that is labelled as a form. */
async function status(phoneNumbers: string | readonly string[]) {
  const { body } = await simulators.africastalking.ask({
    ...{
      method: 'POST',
      target: '/queueStatus',
      body: Buffer.from(JSON.stringify({ username: 'sandbox', phoneNumbers })),
    },
    headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
  })
  const reply: ReturnType<typeof JSON.parse> = JSON.parse(body)
  return reply.entries
}

test('callers are counted by queue, as long as they wait', async () => {
  answer(({ callerNumber }) => response(callerNumber === other ? '<Enqueue name="sales"/>' : '<Enqueue/>'))
  expect(await status(line)).toEqual([{ phoneNumber: line, queueName: '', numCalls: 0 }])
  for (const number of [other, subscriber, '+254711000003']) await phone(number).call(line)
  expect(await status([line, '+254711082009'])).toEqual([
    { phoneNumber: line, queueName: 'sales', numCalls: 1 },
    { phoneNumber: line, queueName: '', numCalls: 2 },
  ])
  await phone().hangUp()
  answer(() => response(`<Dequeue phoneNumber="${line}" name="sales"/>`))
  await phone('+254711000100').call(line)
  expect(await status(line)).toEqual([{ phoneNumber: line, queueName: '', numCalls: 1 }])
  await world().advance('PT1H')
  expect(await status(line)).toEqual([{ phoneNumber: line, queueName: '', numCalls: 1 }])
})
