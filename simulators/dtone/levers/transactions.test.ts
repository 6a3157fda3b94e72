import { expect, test } from 'vitest'
import { steeredDtone } from '../../../testing/providers/steeredDtone.ts'
import { type Receiver, startReceiver } from '../../kernel/testing/receiver.ts'

const stack = steeredDtone()

const settle = (id: number, body: object) => stack.steer('POST', `/dtone/transactions/${id}/settle`, body)

test.each([
  ['COMPLETED', 9996.4],
  ['DECLINED-BARRED-CREDIT-PARTY', 10_000],
  ['REJECTED-INSUFFICIENT-BALANCE', 10_000],
  ['REVERSED', 10_000],
])('a CONFIRMED transaction ends %s at once, and only once', async (status, available) => {
  const { body } = await stack.order({ external_id: 'a' })
  expect(await settle(body.id, { status })).toEqual({ status: 200, body: { id: body.id, external_id: 'a', status } })
  expect([await stack.statusOf(body.id), await stack.usd()]).toMatchObject([status, { available, holding: 0 }])
  await stack.pass('PT1H')
  expect([await stack.statusOf(body.id), await stack.usd()]).toMatchObject([status, { available, holding: 0 }])
})

test('a transaction that a rule keeps SUBMITTED can be completed, with a PIN', async () => {
  await stack.steer('POST', '/dtone/outcomes', { status: 'SUBMITTED' })
  const { body } = await stack.order()
  await stack.pass('P2D')
  await settle(body.id, { status: 'COMPLETED', pin: true, reversedAfter: 'PT1H' })
  const { status, pin } = (await stack.ask('GET', `/v1/transactions/${body.id}`)).body
  expect([status.message, pin]).toEqual(['COMPLETED', { code: expect.any(String), serial: expect.any(String) }])
  await stack.pass('PT1H')
  expect(await stack.statusOf(body.id)).toBe('REVERSED')
})

test.each([
  [{ status: 'REVERSED', reversedAfter: 'PT1H' }, 'COMPLETED'],
  [{ status: 'COMPLETED', reversedAfter: 'PT0S' }, 'REVERSED'],
])('the reply to %j has the current status: %s', async (wanted, status) => {
  const { body } = await stack.order()
  expect((await settle(body.id, wanted)).body.status).toBe(status)
  expect(await stack.statusOf(body.id)).toBe(status)
})

test('a held synchronous request gets its reply', async () => {
  await stack.steer('POST', '/dtone/outcomes', { status: 'SUBMITTED' })
  const waiting = stack.ask('POST', '/v1/sync/transactions', {
    ...{ external_id: 'a', product_id: 6035, auto_confirm: true },
    credit_party_identifier: { mobile_number: '+593990000100' },
  })
  const [{ id }] = (await stack.ask('GET', '/v1/transactions')).body
  await settle(id, { status: 'DECLINED' })
  expect((await waiting).body.status.message).toBe('DECLINED')
})

test.each([
  [
    { status: 'SUBMITTED' },
    400,
    '`status` must be the status that the transaction gets now, which neither CONFIRMED nor SUBMITTED can be',
  ],
  [{ status: 'DECLINED', pin: true }, 400, '`status` must be one of COMPLETED, REVERSED'],
  [{ status: 'CANCELLED' }, 400, 'status'],
])('%j is refused with a reason', async (wanted, code, words) => {
  const { body } = await stack.order()
  const refused = await settle(body.id, wanted)
  expect([refused.status, refused.body.detail]).toEqual([code, expect.stringContaining(words)])
  expect(await stack.statusOf(body.id)).toBe('CONFIRMED')
})

test('only a CONFIRMED or SUBMITTED transaction can be ended', async () => {
  expect((await settle(1, { status: 'DECLINED' })).status).toBe(404)
  const { body } = await stack.order({ auto_confirm: false })
  const refused = await settle(body.id, { status: 'DECLINED' })
  expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('this one is CREATED')])
})

test('a lever sends its callback at once, without a request or a change of time', async () => {
  const receiver: Receiver = await startReceiver()
  const { body } = await stack.order({ callback_url: receiver.url })
  await settle(body.id, { status: 'COMPLETED' })
  await expect.poll(() => receiver.received.length).toBe(1)
  await stack.steer('POST', `/dtone/transactions/${body.id}/reverse`)
  await expect.poll(() => receiver.received.length).toBe(2)
  await receiver.close()
})
