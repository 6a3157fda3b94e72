import { describe, expect, test } from 'vitest'
import { answer, openCheckout } from '../checkout/checkout.fixture.ts'
import { shownStatus } from '../checkout/sessions.ts'
import { databases } from '../testing/databases.ts'
import { signIn } from '../testing/signIn.ts'
import { captureAuthorisation } from './captureAuthorisation.ts'
import { type CardGateway, cardGateway, challenged, declining, unit } from './cardGateway.fixture.ts'

/** Authorisations and sessions of most states, some of them in doubt. */
async function busy(gateway: CardGateway): Promise<void> {
  for (const [index, number] of [challenged, declining, undefined, undefined, undefined].entries()) {
    const row = await gateway.authorise({ amount: 1_000 + 333 * index, ...(number !== undefined && { number }) })
    if (index > 2) await captureAuthorisation(gateway.services, row, 700 + index, unit)
    await gateway.clock.advance(1_000)
  }
  gateway.acquired.behaves.authorise = 'lost'
  await gateway.authorise({ amount: 550 })
  gateway.acquired.behaves.authorise = 'answered'
  for (const end of ['Success', 'Failed', 'late', 'cancelled', 'open'] as const) {
    const session = await openCheckout(gateway)
    if (end === 'cancelled') await session.send('cancel')
    if (end === 'cancelled' || end === 'open') continue
    await session.askPhone()
    if (end === 'late') await gateway.clock.advance(1_800_000)
    await answer(gateway, end === 'Failed' ? 'Failed' : 'Success')
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0)

describe.each(databases())('on $name', ({ url }) => {
  test('the reports about cards say what the rows come to', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    await busy(gateway)
    const { get } = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const rows = await gateway.services.database.selectFrom('card_authorisations').selectAll().execute()
    const newest = rows.toSorted((one, other) => other.created_at - one.created_at || (other.id > one.id ? 1 : -1))
    const of = (...statuses: string[]) => rows.filter(({ status }) => statuses.includes(status))
    const listed = newest.map(({ id, amount, captured_amount }) => ({
      ...{ authorizationId: id, amount: amount / 100 },
      capturedAmount: captured_amount === null ? null : captured_amount / 100,
    }))
    expect((await get('/api/Reports/cards/transactions')).body).toMatchObject(listed)
    const [first, last] = [newest.at(-2)?.created_at ?? 0, newest.at(1)?.created_at ?? 0]
    const range = `from=${new Date(first).toISOString()}&to=${new Date(last).toISOString()}`
    expect((await get(`/api/Reports/cards/transactions/range?${range}`)).body).toMatchObject(
      listed.filter(
        (_, place) => (newest[place]?.created_at ?? 0) >= first && (newest[place]?.created_at ?? 0) <= last,
      ),
    )
    const approved = of('Authorized', 'Captured')
    const statuses = ['Unknown', 'Authorized', 'ChallengeRequired', 'Captured', 'Declined', 'Expired', 'Cancelled']
    expect((await get('/api/Reports/cards/summary')).body).toMatchObject({
      total: rows.length,
      byStatus: Object.fromEntries(statuses.map((status) => [status, of(status).length])),
      authorizedAmount: sum(approved.map(({ amount }) => amount)) / 100,
      capturedAmount: sum(rows.map(({ captured_amount }) => captured_amount ?? 0)) / 100,
      approvalRate: approved.length / (approved.length + of('Declined', 'AuthenticationFailed').length),
    })
  })

  test('the reports about checkouts say what the rows come to', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    await busy(gateway)
    const { get } = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const { database } = gateway.services
    const rows = await database.selectFrom('checkout_sessions').selectAll().execute()
    const receipts = await database.selectFrom('checkout_receipts').selectAll().execute()
    const shown = rows.map((row) => ({ ...row, shown: shownStatus(row, gateway.clock.now()) }))
    const of = (status: string) => shown.filter((row) => row.shown === status)
    const volume = (some: readonly { readonly amount: number }[]) => sum(some.map(({ amount }) => amount)) / 100
    const listed = (await get('/api/Reports/checkout/sessions?pageSize=3&page=2')).body
    expect(listed).toMatchObject({ totalCount: rows.length, totalPages: 2, items: { length: rows.length - 3 } })
    const statuses = ['Open', 'Completed', 'Expired', 'Cancelled', 'Failed']
    expect((await get('/api/Reports/checkout/summary')).body).toMatchObject({
      ...{ totalSessions: rows.length, totalVolume: volume(rows), completedVolume: volume(of('Completed')) },
      suspenseAmount: volume(receipts.filter(({ place }) => place === 'suspense')),
      byStatus: Object.fromEntries(
        statuses.map((name) => [name, { count: of(name).length, amount: volume(of(name)) }]),
      ),
    })
    expect([of('Completed').length, of('Cancelled').length, receipts.length]).toEqual([1, 1, 2])
  })
})
