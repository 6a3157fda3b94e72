import { heldReply, warnOfHeldReply } from './heldReply.ts'
import { test as base, expect } from './vitest.ts'

const test = base.extend({ railyardOptions: { seed: '12' } })

/** Starts a request whose reply waits for the end of the transaction. */
function buy(world: { key: string; urls: { dtone: string } }): Promise<Response> {
  const headers = { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}`, 'content-type': 'application/json' }
  const order = { external_id: 'order-1', product_id: 6035, auto_confirm: true }
  const body = JSON.stringify({ ...order, credit_party_identifier: { mobile_number: '+593990000100' } })
  return fetch(`${world.urls.dtone}/sync/transactions`, { method: 'POST', headers, body })
}

test('a request without its reply on a manual clock is told, until the clock has moved', async ({ world }) => {
  const buying = buy(world)
  await expect.poll(() => world.journal()).toHaveLength(1)
  expect(await heldReply(world)).toBe(
    `dtone postTransactionSync still waits for its reply, which is due at 2026-01-01T00:03:00.000Z: the clock of ${world.name} is manual and stands at 2026-01-01T00:00:00.000Z. Start the request, advance the clock, as by world.advanceTo('2026-01-01T00:03:00.000Z'), and then await the reply.`,
  )
  await world.advance('PT3M')
  expect((await buying).status).toBe(201)
  expect(await heldReply(world)).toBeUndefined()
})

test('on a clock that runs the reply comes by itself', async ({ world }) => {
  await world.setClock({ mode: 'scaled', rate: 60 })
  const buying = buy(world)
  await expect.poll(() => world.journal()).toHaveLength(1)
  expect(await heldReply(world)).toBeUndefined()
  expect((await buying).status).toBe(201)
})

test('a world that the test has dropped is no failure', async ({ world }) => {
  await world.drop()
  await expect(warnOfHeldReply(world)).resolves.toBeUndefined()
})
