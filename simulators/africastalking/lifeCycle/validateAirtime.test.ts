import { expect, onTestFinished, test } from 'vitest'
import { africasTalkingStack } from '../../../testing/providers/africasTalkingStack.ts'
import { type Receiver, startReceiver } from '../../kernel/testing/receiver.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { toAmount } from '../rules/money/money.ts'

/** A world whose application answers validations with this text. */
async function openStack(answer: string) {
  const receiver = await startReceiver(({ path }) => (path === '/validation' ? answer : ''))
  onTestFinished(() => receiver.close())
  const stack = africasTalkingStack()
  const body = { airtimeValidation: `${receiver.url}/validation`, airtimeStatus: `${receiver.url}/status` }
  putAfricasTalkingCallbackUrls({ path: stack.path, query: {}, headers: {}, body }, stack.contextOf())
  const { entry } = await stack.sendAirtime([{ phoneNumber: '+254711000001', amount: 'KES 10.5' }])
  const id = entry?.requestId ?? ''
  return { ...stack, receiver, id, status: () => stack.contextOf().state.airtimes.get(id)?.status }
}

function bodiesAt(path: string, { received }: Receiver): string[] {
  return received.filter((one) => one.path === path).map(({ body }) => body)
}

test('validated airtime is sent', async () => {
  const { receiver, id, pass, status } = await openStack('{"status":"Validated"}')
  await pass('PT0S')
  expect(bodiesAt('/validation', receiver)).toEqual([
    `{"amount":10.5,"currencyCode":"KES","phoneNumber":"+254711000001","sourceIpAddress":"127.0.0.1","transactionId":"${id}"}`,
  ])
  await pass('PT2S')
  expect(status()).toBe('Queued')
  await pass('PT1S')
  expect(status()).toBe('Success')
})

test.each(['{"status":"Failed"}', '{"status":"validated"}', '"Validated"', 'ok', ''])(
  'airtime is blocked and refunded at once after the answer %s',
  async (answer) => {
    const { receiver, pass, status, contextOf } = await openStack(answer)
    await pass('PT0S')
    expect(status()).toBe('Failed')
    expect(bodiesAt('/status', receiver).map((body) => JSON.parse(body))).toMatchObject([
      { status: 'Failed', description: 'The application did not validate the airtime.' },
    ])
    expect(contextOf().state.accounts.get('USD')?.balance).toBe(toAmount(sandbox.openingBalance))
    await pass('PT1H')
    expect([status(), receiver.received.length]).toEqual(['Failed', 2])
  },
)

test('a question without an answer is repeated, and the first answer counts', async () => {
  const { receiver, pass, status } = await openStack('{"status":"Validated"}')
  receiver.answers.push('close', 500)
  await pass('PT19S')
  expect(status()).toBe('Queued')
  await pass('PT4S')
  expect([bodiesAt('/validation', receiver).length, status()]).toEqual([3, 'Success'])
})

test('airtime is blocked when no question is answered', async () => {
  const { receiver, pass, status } = await openStack('{"status":"Validated"}')
  receiver.answers.push(500, 404, 302)
  await pass('PT19S')
  expect(status()).toBe('Queued')
  await pass('PT1S')
  expect([bodiesAt('/validation', receiver).length, status()]).toEqual([3, 'Failed'])
})

test('a second answer changes nothing', async () => {
  const { world, receiver, pass, status } = await openStack('{"status":"Validated"}')
  await pass('PT3S')
  receiver.answers.push(200)
  world.callbacks.replay([...world.callbacks.list()][0]?.id ?? 0)
  await pass('PT1H')
  expect([bodiesAt('/validation', receiver).length, status()]).toEqual([2, 'Success'])
  expect(bodiesAt('/status', receiver)).toHaveLength(1)
})

test('without a URL the application is not asked', async () => {
  const stack = africasTalkingStack()
  await stack.sendAirtime([{ phoneNumber: '+254711000001', amount: 'KES 10' }])
  await stack.pass('PT3S')
  expect(stack.callbacks()).toEqual([])
  expect([...stack.contextOf().state.airtimes.values()].map(({ status }) => status)).toEqual(['Success'])
})
