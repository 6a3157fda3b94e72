import { afterEach, expect, test } from 'vitest'
import { callOver } from './support/callOver.ts'
import { startYard, type Yard } from './support/startYard.ts'

/** Synchronous transactions of DT One over sockets. @see docs/dtone.md#synchronous-mode */
const yards: Yard[] = []

afterEach(async () => {
  for (const { reported, stop } of yards.splice(0)) {
    await stop()
    expect(reported).toEqual([])
  }
})

async function start(...options: Parameters<typeof startYard>): Promise<Yard> {
  const yard = await startYard(...options)
  yards.push(yard)
  return yard
}

const authorization = `Basic ${btoa('demo:secret')}`
const orderTo = (suffix: string): object => ({
  external_id: 'order-1',
  product_id: 6035,
  auto_confirm: true,
  credit_party_identifier: { mobile_number: `+593990000${suffix}` },
})

function create(yard: Yard, suffix: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${yard.urls.dtone}/v1/sync/transactions`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(orderTo(suffix)),
    ...(signal && { signal }),
  })
}

/** Resolves when the request is in the journal, which it is from its beginning. */
async function arrival(yard: Yard): Promise<void> {
  for (;;) {
    const { body } = await yard.steer('GET', '/worlds/demo/journal?operationId=postTransactionSync')
    if (Object(body).entries?.length > 0) return
  }
}

const transactions = async (yard: Yard): Promise<unknown> =>
  (await callOver(yard.urls.dtone, { authorization })('GET', '/v1/transactions?external_id=order-1')).body

test('a scaled clock brings the answer by itself', async () => {
  const yard = await start({ clock: { mode: 'scaled', rate: 1_000 } })
  const answer = await create(yard, '100')
  expect(answer.status).toBe(201)
  expect(await answer.json()).toMatchObject({ status: { message: 'COMPLETED' } })
})

test('a clock that stands still keeps the connection open until it is moved', async () => {
  const yard = await start()
  const answer = create(yard, '200')
  await arrival(yard)
  expect(await transactions(yard)).toMatchObject([{ status: { message: 'CONFIRMED' } }])
  await yard.steer('POST', '/worlds/demo/clock/advance', { by: 'PT20S' })
  expect(await (await answer).json()).toMatchObject({ status: { message: 'COMPLETED' } })
})

test('a client that hangs up is told of in the journal, and its transaction goes on', async () => {
  const yard = await start()
  const patience = new AbortController()
  const answer = create(yard, '100', patience.signal)
  await arrival(yard)
  patience.abort()
  await expect(answer).rejects.toThrow()
  // A few milliseconds of real time, in which the server hears of it.
  await yard.steer('POST', '/worlds/demo/clock/advance', { by: 'PT0S', settle: { quiet: 50 } })
  await yard.steer('POST', '/worlds/demo/clock/advance', { by: 'PT3S', settle: { quiet: 50 } })
  expect(await transactions(yard)).toMatchObject([{ status: { message: 'COMPLETED' } }])
  const { body } = await yard.steer('GET', '/worlds/demo/journal?operationId=postTransactionSync')
  expect(body).toMatchObject({ entries: [{ reply: { status: 201 }, error: 'the client had hung up' }] })
})

test('simulators that stop answer what they hold', async () => {
  const yard = await startYard()
  const answer = create(yard, '300')
  await arrival(yard)
  await yard.stop()
  expect(await (await answer).json()).toMatchObject({ status: { message: 'CONFIRMED' } })
  expect(yard.reported).toEqual([])
})

test('a world that is dropped answers what it holds', async () => {
  const yard = await start()
  const answer = create(yard, '300')
  await arrival(yard)
  await yard.steer('DELETE', '/worlds/demo')
  expect((await answer).status).toBe(201)
})
