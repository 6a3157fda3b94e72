import { expect, test } from 'vitest'
import { steeredDtone } from '../../../testing/providers/steeredDtone.ts'

const stack = steeredDtone()

const outage = (body: object) => stack.steer('POST', '/dtone/outages', { operator_id: 1596, for: 'PT10M', ...body })

async function end(change: object = {}): Promise<string> {
  const { body } = await stack.order(change)
  await stack.pass('PT3S')
  return stack.statusOf(body.id)
}

test('transactions of the operator are declined for the period, and no others', async () => {
  expect(await outage({})).toEqual({
    status: 201,
    body: {
      id: 1,
      operator_id: 1596,
      from: '2026-01-05T09:00:00.000Z',
      until: '2026-01-05T09:10:00.000Z',
      as: 'declined',
      state: 'active',
    },
  })
  expect(await end()).toBe('DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE')
  expect(await end({ product_id: 6041 })).toBe('COMPLETED')
  await stack.pass('PT9M53.999S')
  const last = (await stack.order()).body.id
  await stack.pass('PT0.001S')
  expect(await end()).toBe('COMPLETED')
  expect(await stack.statusOf(last)).toBe('DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE')
  expect((await stack.steer('GET', '/dtone/outages')).body).toMatchObject([{ state: 'over' }])
})

test('with `rejected`, creates are rejected, and earlier transactions can be confirmed', async () => {
  const { body } = await stack.order({ auto_confirm: false })
  await outage({ as: 'rejected' })
  expect((await stack.order()).body.status).toEqual({
    id: 30_400,
    message: 'REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE',
    class: { id: 3, message: 'REJECTED' },
  })
  expect((await stack.ask('POST', `/v1/async/transactions/${body.id}/confirm`)).status).toBe(202)
  await stack.pass('PT3S')
  expect(await stack.statusOf(body.id)).toBe('COMPLETED')
})

test('a planned outage starts on the world’s clock', async () => {
  expect((await outage({ from: '2026-01-05T10:00:00Z' })).body).toMatchObject({ state: 'planned' })
  expect(await end()).toBe('COMPLETED')
  await stack.pass('PT59M57S')
  expect(await end()).toBe('DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE')
})

test('one outage or all can be ended early', async () => {
  await outage({})
  await outage({ as: 'rejected' })
  expect(await stack.steer('DELETE', '/dtone/outages/2')).toEqual({ status: 204, body: undefined })
  expect((await stack.steer('DELETE', '/dtone/outages/2')).body.detail).toContain('no outage 2')
  expect(await end()).toBe('DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE')
  expect((await stack.steer('DELETE', '/dtone/outages')).status).toBe(204)
  expect(await end()).toBe('COMPLETED')
  expect((await stack.steer('GET', '/dtone/outages')).body).toEqual([])
})

test('an outcome rule takes precedence', async () => {
  await outage({})
  await stack.steer('POST', '/dtone/outcomes', { select: { times: 1 }, status: 'COMPLETED' })
  expect([await end(), await end()]).toEqual(['COMPLETED', 'DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE'])
})

test.each([
  [{ operator_id: 999_999 }, 'operator 999999'],
  [{ from: '1969-12-31T23:59:59Z' }, 'starts between'],
  [{ from: '9999-12-31T23:59:59Z' }, 'starts between'],
  [{ from: '2026-01-01T00:00:60Z' }, 'leap second'],
  [{ for: 'P1Y' }, 'for'],
  [{ as: 'slow' }, 'as'],
])('%j is refused with a reason', async (change, words) => {
  const { status, body } = await outage(change)
  expect([status, body.detail]).toEqual([400, expect.stringContaining(words)])
})
