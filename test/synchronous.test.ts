import { afterEach, expect, test } from 'vitest'
import { callOver, type Stack, startStack, worldNamed } from '../testing/index.ts'

/** Synchronous transactions of DT One over sockets. @see docs/dtone.md#synchronous-mode */
const stacks: Stack[] = []

afterEach(async () => {
  for (const { reports, stop } of stacks.splice(0)) {
    await stop()
    expect(reports.list()).toEqual([])
  }
})

async function start(...options: Parameters<typeof startStack>): Promise<Stack> {
  const stack = await startStack(...options)
  stacks.push(stack)
  return stack
}

const worldOf = ({ control }: Stack) => worldNamed(control, 'demo')

const authorization = `Basic ${btoa('demo:secret')}`
const orderTo = (suffix: string): object => ({
  external_id: 'order-1',
  product_id: 6035,
  auto_confirm: true,
  credit_party_identifier: { mobile_number: `+593990000${suffix}` },
})

function create(stack: Stack, suffix: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${stack.urls.dtone}/v1/sync/transactions`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(orderTo(suffix)),
    ...(signal && { signal }),
  })
}

/** Resolves when the request is in the journal. A held request is added before its reply. */
async function arrival(stack: Stack): Promise<void> {
  for (;;) {
    const reply = await stack.control.call('getJournal', {
      path: { world: 'demo' },
      query: { operationId: 'postTransactionSync' },
    })
    if (reply.status === 200 && reply.body.entries.length > 0) return
  }
}

const transactions = async (stack: Stack): Promise<unknown> =>
  (await callOver(stack.urls.dtone, { authorization })('GET', '/v1/transactions?external_id=order-1')).body

test('a scaled clock ends the hold without further requests', async () => {
  const stack = await start({ clock: { mode: 'scaled', rate: 1_000 } })
  const answer = await create(stack, '100')
  expect(answer.status).toBe(201)
  expect(await answer.json()).toMatchObject({ status: { message: 'COMPLETED' } })
})

test('a manual clock keeps the connection open until it is advanced', async () => {
  const stack = await start()
  const answer = create(stack, '200')
  await arrival(stack)
  expect(await transactions(stack)).toMatchObject([{ status: { message: 'CONFIRMED' } }])
  await worldOf(stack).advance('PT20S')
  expect(await (await answer).json()).toMatchObject({ status: { message: 'COMPLETED' } })
})

test('a client that hangs up is noted in the journal, and its transaction continues', async () => {
  const stack = await start()
  const client = new AbortController()
  const answer = create(stack, '100', client.signal)
  await arrival(stack)
  client.abort()
  await expect(answer).rejects.toThrow()
  // Waits some milliseconds of real time until the server notices it.
  await worldOf(stack).advance('PT0S', { quiet: 50 })
  await worldOf(stack).advance('PT3S', { quiet: 50 })
  expect(await transactions(stack)).toMatchObject([{ status: { message: 'COMPLETED' } }])
  const entries = await worldOf(stack).journal({ operationId: 'postTransactionSync' })
  expect(entries).toMatchObject([{ reply: { status: 201 }, error: 'the client had hung up' }])
})

test('a client that hangs up before an answer that would have broken off leaves a journal that can be read', async () => {
  const stack = await start()
  stack.simulators.worlds.create({ name: 'demo' })
  await worldOf(stack).faults.add({ effect: { kind: 'truncate', bytes: 10 } })
  const client = new AbortController()
  const answer = create(stack, '100', client.signal)
  await arrival(stack)
  client.abort()
  await expect(answer).rejects.toThrow()
  await worldOf(stack).advance('PT0S', { quiet: 50 })
  await worldOf(stack).advance('PT3S', { quiet: 50 })
  const entries = await worldOf(stack).journal({ operationId: 'postTransactionSync' })
  expect(entries).toMatchObject([{ reply: { status: 201 }, fault: 1, error: 'the client had hung up' }])
})

test('simulators that stop send their held replies', async () => {
  const stack = await startStack()
  const answer = create(stack, '300')
  await arrival(stack)
  await stack.stop()
  expect(await (await answer).json()).toMatchObject({ status: { message: 'CONFIRMED' } })
  expect(stack.reports.list()).toEqual([])
})

test('a dropped world sends its held replies', async () => {
  const stack = await start()
  const answer = create(stack, '300')
  await arrival(stack)
  await worldOf(stack).drop()
  expect((await answer).status).toBe(201)
})
