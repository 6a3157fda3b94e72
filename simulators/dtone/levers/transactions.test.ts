import { expect, test } from 'vitest'
import { type Receiver, startReceiver } from '../../kernel/testing/receiver.ts'
import { steeredYard } from '../testing/steeredYard.ts'

const yard = steeredYard()

const settle = (id: number, body: object) => yard.steer('POST', `/dtone/transactions/${id}/settle`, body)

test.each([
  ['COMPLETED', 9996.4],
  ['DECLINED-BARRED-CREDIT-PARTY', 10_000],
  ['REJECTED-INSUFFICIENT-BALANCE', 10_000],
  ['REVERSED', 10_000],
])('a transaction that is with the operator ends %s at once, and does not end again', async (status, available) => {
  const { body } = await yard.order({ external_id: 'a' })
  expect(await settle(body.id, { status })).toEqual({ status: 200, body: { id: body.id, external_id: 'a', status } })
  expect([await yard.statusOf(body.id), await yard.usd()]).toMatchObject([status, { available, holding: 0 }])
  await yard.pass('PT1H')
  expect([await yard.statusOf(body.id), await yard.usd()]).toMatchObject([status, { available, holding: 0 }])
})

test('one that a rule keeps SUBMITTED is let go, with a PIN', async () => {
  await yard.steer('POST', '/dtone/outcomes', { status: 'SUBMITTED' })
  const { body } = await yard.order()
  await yard.pass('P2D')
  await settle(body.id, { status: 'COMPLETED', pin: true, reversedAfter: 'PT1H' })
  const { status, pin } = (await yard.ask('GET', `/v1/transactions/${body.id}`)).body
  expect([status.message, pin]).toEqual(['COMPLETED', { code: expect.any(String), serial: expect.any(String) }])
  await yard.pass('PT1H')
  expect(await yard.statusOf(body.id)).toBe('REVERSED')
})

test.each([
  [{ status: 'REVERSED', reversedAfter: 'PT1H' }, 'COMPLETED'],
  [{ status: 'COMPLETED', reversedAfter: 'PT0S' }, 'REVERSED'],
])('the reply to %j says what it is by then: %s', async (wanted, status) => {
  const { body } = await yard.order()
  expect((await settle(body.id, wanted)).body.status).toBe(status)
  expect(await yard.statusOf(body.id)).toBe(status)
})

test('a synchronous request that waits for it is answered', async () => {
  await yard.steer('POST', '/dtone/outcomes', { status: 'SUBMITTED' })
  const waiting = yard.ask('POST', '/v1/sync/transactions', {
    ...{ external_id: 'a', product_id: 6035, auto_confirm: true },
    credit_party_identifier: { mobile_number: '+593990000100' },
  })
  const [{ id }] = (await yard.ask('GET', '/v1/transactions')).body
  await settle(id, { status: 'DECLINED' })
  expect((await waiting).body.status.message).toBe('DECLINED')
})

test.each([
  [{ status: 'SUBMITTED' }, 400, 'SUBMITTED is not an end'],
  [{ status: 'DECLINED', pin: true }, 400, 'Only a COMPLETED transaction'],
  [{ status: 'CANCELLED' }, 400, 'status'],
])('%j is refused in words', async (wanted, code, words) => {
  const { body } = await yard.order()
  const refused = await settle(body.id, wanted)
  expect([refused.status, refused.body.detail]).toEqual([code, expect.stringContaining(words)])
  expect(await yard.statusOf(body.id)).toBe('CONFIRMED')
})

test('only what is with the operator can be ended', async () => {
  expect((await settle(1, { status: 'DECLINED' })).status).toBe(404)
  const { body } = await yard.order({ auto_confirm: false })
  const refused = await settle(body.id, { status: 'DECLINED' })
  expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('this one is CREATED')])
})

test('a lever calls back at once, without waiting for a request or for time to pass', async () => {
  const receiver: Receiver = await startReceiver()
  const { body } = await yard.order({ callback_url: receiver.url })
  await settle(body.id, { status: 'COMPLETED' })
  await expect.poll(() => receiver.received.length).toBe(1)
  await yard.steer('POST', `/dtone/transactions/${body.id}/reverse`)
  await expect.poll(() => receiver.received.length).toBe(2)
  await receiver.close()
})
