import { expect, test } from 'vitest'
import { africasTalkingStack, start } from '../../../testing/providers/africasTalkingStack.ts'
import { advance, formatInstant, restoreSnapshot, takeSnapshot } from '../../kernel/index.ts'
import { numberRules } from '../data/numberRules.generated.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'

function openStack() {
  const stack = africasTalkingStack()
  stack.silence()
  const body = { airtimeStatus: 'http://127.0.0.1:9/status' }
  putAfricasTalkingCallbackUrls({ path: stack.path, query: {}, headers: {}, body }, stack.contextOf())
  const send = async (suffix: string, maxNumRetry?: number) => {
    const recipients = [{ phoneNumber: `+254711000${suffix}`, amount: 'KES 10' }]
    return (await stack.sendAirtime(recipients, maxNumRetry === undefined ? {} : { maxNumRetry })).entry?.requestId
  }
  const reports = () =>
    stack.callbacks().map(({ createdAt, body: text }) => ({ at: formatInstant(createdAt).slice(11, 19), text }))
  return { ...stack, send, reports }
}

test('the status callback has exactly these bytes', async () => {
  const { send, pass, reports } = openStack()
  const id = await send('001')
  await pass('PT2S')
  expect(reports()).toEqual([])
  await pass('PT1S')
  expect(reports()).toEqual([
    {
      at: '00:00:03',
      text: `{"description":"Airtime Delivered Successfully","discount":"KES 0.4000","phoneNumber":"+254711000001","requestId":"${id}","status":"Success","value":"KES 10.0000"}`,
    },
  ])
})

test.each(numberRules.airtimeOutcomes.filter((row) => !('failures' in row) && !('retried' in row && row.retried)))(
  'suffix $suffix ends with $status after $afterSeconds s',
  async ({ suffix, afterSeconds, status }) => {
    const { send, pass, reports } = openStack()
    await send(suffix)
    await pass(`PT${afterSeconds - 1}S`)
    expect(reports()).toEqual([])
    await pass('PT1S')
    expect(reports().map(({ text }) => JSON.parse(text).status)).toEqual([status])
  },
)

test.each([
  ['108', 1, '00:02:03', 'Success'],
  ['208', 1, '00:02:20', 'Success'],
  ['308', 1, '00:07:00', 'Success'],
  ['108', 0, '00:00:03', 'Failed'],
  ['104', 1, '00:59:03', 'Failed'],
  ['206', 2, '01:59:20', 'Failed'],
  ['304', undefined, '08:00:00', 'Failed'],
])('suffix %s with %s hours ends at %s with %s', async (suffix, hours, at, status) => {
  const { send, pass, reports } = openStack()
  await send(suffix, hours)
  await pass('PT12H')
  expect(reports().map(({ at: time, text }) => [time, JSON.parse(text).status])).toEqual([[at, status]])
})

test('attempts go on in a copy of the world', async () => {
  const { world, send, pass } = openStack()
  await send('108')
  await pass('PT1M30S')
  const copy = restoreSnapshot(africasTalkingStack().worlds, 'copy', await takeSnapshot(world))
  await advance(copy, start + 122_000)
  expect([...copy.callbacks.list()]).toEqual([])
  await advance(copy, start + 123_000)
  expect([...copy.callbacks.list()].map(({ name }) => name)).toEqual(['airtimeStatus'])
})

test('airtime leaves its queue at the rate of the queue', async () => {
  const { sendAirtime, pass, reports } = openStack()
  const recipients = Array.from({ length: 21 }, (_, index) => ({
    phoneNumber: `+2547110${String(index).padStart(2, '0')}001`,
    amount: 'KES 10',
  }))
  await sendAirtime(recipients)
  await pass('PT3S')
  expect(reports()).toHaveLength(1)
  await pass('PT1S')
  expect(reports()).toHaveLength(11)
  await pass('PT1S')
  expect(reports()).toHaveLength(21)
})

test('without a URL nothing is told', async () => {
  const stack = africasTalkingStack()
  await stack.sendAirtime([{ phoneNumber: '+254711000001', amount: 'KES 10' }])
  await stack.pass('PT1H')
  expect(stack.callbacks()).toEqual([])
})
