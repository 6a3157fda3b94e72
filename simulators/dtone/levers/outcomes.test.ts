import { describe, expect, test } from 'vitest'
import control from '../../../specs/types/control.generated.json' with { type: 'json' }
import { steeredDtone } from '../../../testing/providers/steeredDtone.ts'
import { statuses } from '../data/statuses.generated.ts'

const stack = steeredDtone()

const demand = (body: object) => stack.steer('POST', '/dtone/outcomes', body)
const demandable = control.components.schemas.DtoneOutcomeStatus.enum
const rows = new Map(Object.entries(statuses))
const rejected = demandable.filter((status) => status.startsWith('REJECTED'))
const declined = demandable.filter((status) => status.startsWith('DECLINED'))

/** Every amount of money that the account has, wherever it is. */
async function money(): Promise<{ available: number; holding: number }> {
  const { available, holding } = await stack.usd()
  return { available, holding }
}

test('every status of the table can be demanded, except CREATED and CANCELLED', () => {
  expect(new Set(demandable)).toEqual(new Set(Object.keys(statuses)).difference(new Set(['CREATED', 'CANCELLED'])))
})

describe('after confirmation', () => {
  test.each([...declined, ...rejected])('%s comes after its delay and frees the money', async (status) => {
    expect(await demand({ status, delay: 'PT20S' })).toMatchObject({ status: 201, body: { at: 'confirmation' } })
    const { status: code, body } = await stack.order()
    expect([code, body.status.message]).toEqual([201, 'CONFIRMED'])
    expect(await money()).toEqual({ available: 9996.4, holding: 3.6 })
    await stack.pass('PT19.999S')
    expect(await stack.statusOf(body.id)).toBe('SUBMITTED')
    await stack.pass('PT0.001S')
    expect((await stack.ask('GET', `/v1/transactions/${body.id}`)).body.status).toEqual({
      id: rows.get(status)?.id,
      message: status,
      class: rows.get(status)?.class,
    })
    expect(await money()).toEqual({ available: 10_000, holding: 0 })
  })

  test('COMPLETED replaces the suffix’s outcome and by default keeps its delay', async () => {
    await demand({ status: 'COMPLETED' })
    const { body } = await stack.order({ credit_party_identifier: { mobile_number: '+593990000306' } })
    await stack.pass('PT4M59.999S')
    expect(await stack.statusOf(body.id)).toBe('SUBMITTED')
    await stack.pass('PT0.001S')
    expect(await stack.statusOf(body.id)).toBe('COMPLETED')
  })

  test.each([
    ['gives a PIN where one is asked for', 6035, true, { code: expect.any(String), serial: expect.any(String) }],
    ['gives none where none is wanted', 43101, false, undefined],
    [
      'gives one when its product sells one',
      43101,
      undefined,
      { code: expect.any(String), serial: expect.any(String) },
    ],
  ])('COMPLETED %s', async (_, product_id, pin, expected) => {
    await demand({ status: 'COMPLETED', pin, delay: 'PT0S' })
    const { body } = await stack.order({ product_id })
    await stack.pass('PT0S')
    expect((await stack.ask('GET', `/v1/transactions/${body.id}`)).body.pin).toEqual(expected)
  })

  test.each([['CONFIRMED'], ['SUBMITTED']])('the transaction stays %s, with its money on hold', async (status) => {
    await demand({ status })
    const { body } = await stack.order()
    await stack.pass('P30D')
    expect(await stack.statusOf(body.id)).toBe(status)
    expect(await money()).toEqual({ available: 9996.4, holding: 3.6 })
  })

  test('a demanded SUBMITTED is reached although the setting leaves the SUBMITTED phase out', async () => {
    await stack.steer('PATCH', '/dtone/settings', { submittedPhase: false })
    await demand({ status: 'SUBMITTED' })
    const { body } = await stack.order()
    await stack.pass('PT1S')
    expect(await stack.statusOf(body.id)).toBe('SUBMITTED')
    await stack.pass('P30D')
    expect(await stack.statusOf(body.id)).toBe('SUBMITTED')
  })

  test('reversedAfter reverses some time after COMPLETED and returns the money', async () => {
    await demand({ status: 'COMPLETED', reversedAfter: 'P2D' })
    const { body } = await stack.order()
    await stack.pass('PT3S')
    expect([await stack.statusOf(body.id), await money()]).toEqual(['COMPLETED', { available: 9996.4, holding: 0 }])
    await stack.pass('PT47H59M59.999S')
    expect(await stack.statusOf(body.id)).toBe('COMPLETED')
    await stack.pass('PT0.001S')
    expect([await stack.statusOf(body.id), await money()]).toEqual(['REVERSED', { available: 10_000, holding: 0 }])
  })

  test('REVERSED alone follows COMPLETED at once, each with its callback', async () => {
    await stack.steer('POST', '/dtone/callback-hazards', { hazard: 'lost' })
    await demand({ status: 'REVERSED' })
    const { body } = await stack.order({ callback_url: 'http://127.0.0.1:9/dtone' })
    await stack.pass('PT3S')
    const callbacks = (await stack.steer('GET', `/callbacks?about=${body.id}`)).body
    expect(callbacks.map((callback: { body: string }) => JSON.parse(callback.body).status.message)).toEqual([
      'COMPLETED',
      'REVERSED',
    ])
  })

  test('a reversal by hand replaces the later one', async () => {
    await demand({ status: 'COMPLETED', reversedAfter: 'P2D' })
    const { body } = await stack.order()
    await stack.pass('PT3S')
    expect((await stack.steer('POST', `/dtone/transactions/${body.id}/reverse`)).status).toBe(200)
    await stack.pass('P3D')
    expect(await money()).toEqual({ available: 10_000, holding: 0 })
  })
})

describe('at creation', () => {
  test.each(rejected)('%s is in the reply to the create, holds no money and is called back', async (status) => {
    await stack.steer('POST', '/dtone/callback-hazards', { hazard: 'lost' })
    expect(await demand({ status })).toMatchObject({ status: 201, body: { at: 'creation' } })
    const { status: code, body } = await stack.order({ callback_url: 'http://127.0.0.1:9/dtone' })
    expect([code, body.status.message, body.status.class]).toEqual([201, status, { id: 3, message: 'REJECTED' }])
    expect(body.confirmation_date).toBe(body.creation_date)
    expect(await money()).toEqual({ available: 10_000, holding: 0 })
    await stack.pass('PT1H')
    expect(await stack.statusOf(body.id)).toBe(status)
    const callbacks = (await stack.steer('GET', `/callbacks?about=${body.id}`)).body
    expect(callbacks).toMatchObject([{ name: 'transactionUpdated', createdAt: '2026-01-05T09:00:00.000Z' }])
  })

  test('a rejected transaction cannot be confirmed or cancelled, and uses its external id', async () => {
    await demand({ status: 'REJECTED' })
    const { body } = await stack.order({ auto_confirm: false, external_id: 'once' })
    const code = async (method: string, path: string) => (await stack.ask(method, path)).body.errors[0].code
    expect(await code('POST', `/v1/async/transactions/${body.id}/confirm`)).toBe(1_007_004)
    expect(await code('POST', `/v1/transactions/${body.id}/cancel`)).toBe(1_007_007)
    expect((await stack.order({ external_id: 'once' })).body.errors).toMatchObject([{ code: 1_007_001 }])
  })

  test('a synchronous create gets its reply at once', async () => {
    await demand({ status: 'REJECTED' })
    const reply = await stack.ask('POST', '/v1/sync/transactions', {
      ...{ external_id: 'a', product_id: 6035, auto_confirm: true },
      credit_party_identifier: { mobile_number: '+593990000300' },
    })
    expect([reply.status, reply.body.status.message]).toEqual([201, 'REJECTED'])
  })

  test('REJECTED-INSUFFICIENT-BALANCE replaces 1006001 on an empty account', async () => {
    await stack.steer('PUT', '/dtone/balances/USD', { available: 0 })
    expect((await stack.order()).body.errors).toMatchObject([{ code: 1_006_001 }])
    await demand({ status: 'REJECTED-INSUFFICIENT-BALANCE' })
    expect((await stack.order()).body.status.message).toBe('REJECTED-INSUFFICIENT-BALANCE')
  })

  test('an invalid request is refused and not counted', async () => {
    await demand({ status: 'REJECTED', select: { times: 1 } })
    expect((await stack.order({ product_id: 1 })).status).toBe(404)
    expect((await stack.order()).body.status.message).toBe('REJECTED')
  })
})

describe('which transactions', () => {
  test.each([
    [{ creditParty: '+593990000100' }, true],
    [{ creditParty: '+593*' }, true],
    [{ creditParty: '*100' }, true],
    [{ creditParty: '+593*0000*' }, true],
    [{ creditParty: '*' }, true],
    [{ creditParty: '+59399000010' }, false],
    [{ creditParty: '+593990000100*0' }, false],
    [{ creditParty: '*200' }, false],
    [{ creditParty: '+5939900001*100' }, false],
    [{ product_id: 6035 }, true],
    [{ product_id: 6036 }, false],
    [{ operator_id: 1596 }, true],
    [{ operator_id: 1597 }, false],
    [{ external_id: 'mine' }, true],
    [{ external_id: 'yours' }, false],
    [{ creditParty: '*100', product_id: 6036 }, false],
  ])('%j matches: %s', async (select, fits) => {
    await demand({ select, status: 'DECLINED' })
    const { body } = await stack.order({ external_id: 'mine' })
    await stack.pass('PT3S')
    expect(await stack.statusOf(body.id)).toBe(fits ? 'DECLINED' : 'COMPLETED')
  })

  test('an account number selects like a mobile number', async () => {
    await demand({ select: { creditParty: 'P01*' }, status: 'DECLINED' })
    const { body } = await stack.order({
      ...{ product_id: 44101, calculation_mode: 'DESTINATION_AMOUNT' },
      destination: { unit_type: 'CURRENCY', unit: 'GHS', amount: 50 },
      credit_party_identifier: { account_number: 'P01100' },
    })
    await stack.pass('PT3S')
    expect(await stack.statusOf(body.id)).toBe('DECLINED')
  })

  test.each([
    [{ times: 2 }, ['DECLINED', 'DECLINED', 'COMPLETED', 'COMPLETED']],
    [{ nth: 2 }, ['COMPLETED', 'DECLINED', 'COMPLETED', 'COMPLETED']],
  ])('%j counts the orders that match', async (select, expected) => {
    await demand({ select, status: 'DECLINED' })
    expect(await ends(4)).toEqual(expected)
  })

  test('the first applicable rule decides, and an exhausted one leaves it to the next', async () => {
    await demand({ select: { times: 1 }, status: 'DECLINED' })
    await demand({ select: { times: 1 }, status: 'DECLINED-EXCEPTION' })
    expect(await ends(3)).toEqual(['DECLINED', 'DECLINED-EXCEPTION', 'COMPLETED'])
    expect((await stack.steer('GET', '/dtone/outcomes')).body).toMatchObject([
      { id: 1, seen: 3, applied: 1 },
      { id: 2, seen: 2, applied: 1 },
    ])
  })

  test('the counts are in a snapshot', async () => {
    await demand({ select: { nth: 2 }, status: 'DECLINED' })
    await ends(1)
    const snapshot = (await stack.steer('GET', '/snapshot')).body
    expect(await ends(1)).toEqual(['DECLINED'])
    await stack.steer('PUT', '/snapshot', snapshot)
    expect(await ends(2)).toEqual(['DECLINED', 'COMPLETED'])
  })

  async function ends(orders: number): Promise<string[]> {
    const ids: number[] = []
    for (let order = 0; order < orders; order++) ids.push((await stack.order()).body.id)
    await stack.pass('PT3S')
    return Promise.all(ids.map((id) => stack.statusOf(id)))
  }
})

describe('rules', () => {
  test('are listed, and removed one by one or all together', async () => {
    const rule = { select: { product_id: 6035 }, status: 'COMPLETED', pin: true, delay: 'PT1S', reversedAfter: 'P1D' }
    const shown = { ...rule, id: 1, seen: 0, applied: 0, at: 'confirmation' }
    expect(await demand(rule)).toEqual({ status: 201, body: shown })
    await demand({ status: 'DECLINED' })
    expect((await stack.steer('GET', '/dtone/outcomes')).body).toMatchObject([shown, { id: 2 }])
    expect(await stack.steer('DELETE', '/dtone/outcomes/1')).toEqual({ status: 204, body: undefined })
    expect((await stack.steer('DELETE', '/dtone/outcomes/1')).body.detail).toContain('no rule 1')
    expect((await stack.steer('GET', '/dtone/outcomes')).body).toMatchObject([{ id: 2 }])
    expect((await stack.steer('DELETE', '/dtone/outcomes')).status).toBe(204)
    expect((await stack.steer('GET', '/dtone/outcomes')).body).toEqual([])
  })

  test('that change after confirmation do not affect transactions in progress', async () => {
    await demand({ status: 'DECLINED', delay: 'PT1M' })
    const first = (await stack.order()).body.id
    await stack.steer('DELETE', '/dtone/outcomes')
    const second = (await stack.order()).body.id
    await demand({ status: 'DECLINED-EXCEPTION' })
    await stack.pass('PT1M')
    expect([await stack.statusOf(first), await stack.statusOf(second)]).toEqual(['DECLINED', 'COMPLETED'])
  })

  test.each([
    [{ status: 'CREATED' }, 'status'],
    [{ status: 'CANCELLED' }, 'status'],
    [{ status: 'FAILED' }, 'status'],
    [{ status: 'DECLINED', at: 'creation' }, '`status` must be a REJECTED one, since only these end at the creation'],
    [{ status: 'REJECTED', at: 'creation', delay: 'PT1S' }, '`at` must be "confirmation"'],
    [
      { status: 'SUBMITTED', delay: 'PT1S' },
      '`status` must be an end of the transaction; a transaction that stays has no delay',
    ],
    [{ status: 'DECLINED', pin: false }, '`status` must be one of COMPLETED, REVERSED'],
    [{ status: 'REJECTED', reversedAfter: 'PT1S' }, '`status` must be one of COMPLETED, REVERSED'],
    [{ status: 'DECLINED', select: { product_id: 1 } }, 'no product 1'],
    [{ status: 'DECLINED', select: { operator_id: 999_999 } }, 'operator 999999'],
    [{ status: 'DECLINED', delay: 'P1M' }, 'delay'],
    [{}, 'status'],
  ])('%j is refused with a reason', async (body, words) => {
    const reply = await demand(body)
    expect(reply.status).toBe(400)
    expect(reply.body.detail).toContain(words)
    expect((await stack.steer('GET', '/dtone/outcomes')).body).toEqual([])
  })
})
