import { describe, expect, test } from 'vitest'
import { captureAuthorisation } from '../cards/captureAuthorisation.ts'
import { type CardGateway, cardGateway, unit } from '../cards/cardGateway.fixture.ts'
import type { CardAuthorisationRow } from '../cards/tables.ts'
import { openCheckout } from '../checkout/checkout.fixture.ts'
import { databases } from '../testing/databases.ts'
import { operatorOf } from '../testing/operatorOf.ts'

const by = { actor: 'Ada', reason: 'asked the acquirer by telephone' }

/** Has the acquirer show something else than is known, and the gateway hear of it. */
async function contradict(
  gateway: CardGateway,
  { id }: Pick<CardAuthorisationRow, 'id'>,
  shown: object,
): Promise<void> {
  const reference = id.replace('auth_', '')
  Object.assign(gateway.acquired.held.get(reference) ?? {}, shown)
  await gateway.callBack(gateway.callbackUrls.acquirer, { reference })
  await gateway.clock.advance(0)
  expect((await gateway.row(id)).contradicted).not.toBeNull()
}

const unasked = { reference: 'another', amount: 4_000, capturedAt: '2026-01-01T00:00:00.000Z' }

describe.each(databases())('on $name', ({ url }) => {
  async function opened() {
    const databaseUrl = await url()
    const gateway = await cardGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const before = await gateway.float()
    const authorisation = await gateway.authorise()
    const resolve = (as: 'captured' | 'released', amount?: number, id = authorisation.id) =>
      operator.resolveCard({ authorisation: id, as, ...by, ...(amount !== undefined && { amount }) })
    return { gateway, operator, authorisation, resolve, gained: async () => (await gateway.float()) - before }
  }

  test.each([
    ['captured', 4_000, 'Captured', 4_000],
    ['released', undefined, 'Cancelled', 0],
  ] as const)('a capture that nobody has asked for is resolved as %s, once', async (as, amount, status, credited) => {
    const { gateway, operator, authorisation, resolve, gained } = await opened()
    await contradict(gateway, authorisation, { status: 'captured', capture: unasked })
    expect(await operator.contradictions()).toMatchObject([
      { id: authorisation.id, status: 'Authorized', client: 'Demo client', amount: 10_000, captured: null },
    ])
    expect(await resolve(as, amount)).toEqual({ before: 'Authorized', after: status })
    expect(await gained()).toBe(credited)
    expect(await gateway.row(authorisation.id)).toMatchObject({ status, contradicted: null, doubt: null })
    expect([await operator.contradictions(), await gateway.check()]).toEqual([[], []])
    const [entry] = await operator.audit(1)
    expect(entry).toMatchObject({ actor: 'Ada', action: `card-${as}`, subject: authorisation.id, reason: by.reason })
    expect(JSON.parse(entry?.before ?? '')).toMatchObject({ contradicted: expect.stringMatching(/not asked/) })
    await expect(resolve(as, amount)).rejects.toThrow('is not contradicted')
    expect([await gained(), (await operator.audit(9)).length]).toEqual([credited, 1])
  })

  test('a capture that was credited and was none is taken back, if the float has it', async () => {
    const { gateway, operator, authorisation, resolve, gained } = await opened()
    await captureAuthorisation(gateway.services, authorisation, 6_000, unit)
    expect(await gained()).toBe(6_000)
    await contradict(gateway, authorisation, { status: 'expired', capture: null })
    expect(await resolve('released')).toEqual({ before: 'Captured', after: 'Cancelled' })
    expect([await gained(), await gateway.check()]).toEqual([0, []])
    // Should the acquirer show it again, it is not credited again.
    const capture = { ...unasked, amount: 6_000 }
    await contradict(gateway, authorisation, { status: 'captured', capture })
    await expect(resolve('captured')).rejects.toThrow('credited and taken back')
    expect([await gained(), (await operator.audit(9)).length]).toEqual([0, 1])
  })

  test('what is captured already stays so, and another amount is refused', async () => {
    const { gateway, authorisation, resolve, gained } = await opened()
    await captureAuthorisation(gateway.services, authorisation, 6_000, unit)
    await contradict(gateway, authorisation, { status: 'expired', capture: null })
    await expect(resolve('captured', 5_000)).rejects.toThrow('is captured with 60 SLE already')
    await expect(resolve('captured', 10_001)).rejects.toThrow('has held 100 SLE, and no more')
    expect(await resolve('captured')).toEqual({ before: 'Captured', after: 'Captured' })
    expect([await gained(), await gateway.check()]).toEqual([6_000, []])
  })

  test('an authorisation without a contradiction, or that is not there, is refused', async () => {
    const { operator, resolve, gained } = await opened()
    await expect(resolve('captured')).rejects.toThrow('is not contradicted')
    await expect(resolve('released', undefined, 'auth_none')).rejects.toThrow('there is no authorisation auth_none')
    expect([await gained(), await operator.audit(1)]).toEqual([0, []])
  })

  test('the session of a card that was captured after all is paid; one that was paid otherwise is not paid twice', async () => {
    const { gateway, resolve, gained } = await opened()
    const session = await openCheckout(gateway)
    gateway.acquired.behaves.capture = () => [500, '']
    const card = { cardNumber: '4111111111111111', expiryMonth: '12', expiryYear: '2030', securityCode: '123' }
    await session.send('card', { tries: '0', ...card })
    const row = await gateway.services.database
      .selectFrom('card_authorisations')
      .selectAll()
      .where('session_id', '=', session.id)
      .executeTakeFirstOrThrow()
    await contradict(gateway, row, { status: 'captured', capture: { ...unasked, amount: 25_000 } })
    expect(await resolve('captured', undefined, row.id)).toEqual({ before: 'Authorized', after: 'Captured' })
    expect(await session.read()).toMatchObject({ status: 'Completed', paymentMethod: 'Card', transactionId: row.id })
    expect([await gained(), await gateway.check()]).toEqual([25_000, []])
    await contradict(gateway, row, { status: 'expired', capture: null })
    await expect(resolve('released', undefined, row.id)).rejects.toThrow('was paid by authorisation')
  })
})
