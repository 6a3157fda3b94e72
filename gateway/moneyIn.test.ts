import { describe, expect, test } from 'vitest'
import { captureAuthorisation } from './cards/captureAuthorisation.ts'
import { cardGateway, challenged, declining, unit } from './cards/cardGateway.fixture.ts'
import { answer, openCheckout } from './checkout/checkout.fixture.ts'
import { databases } from './testing/databases.ts'
import { operatorOf } from './testing/operatorOf.ts'

const nothing = { count: 0, amount: 0 }

/** The lines of the metrics about money that comes in, by name with labels, without those that are zero. */
async function metricsOf(url: string): Promise<Record<string, number>> {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n')
  const own = lines.filter((line) => /^railyard_gateway_(card|checkout)/.test(line)).map((line) => line.split(' '))
  return Object.fromEntries(own.map(([name = '', value]) => [name, Number(value)]).filter(([, value]) => value !== 0))
}

describe.each(databases())('on $name', ({ url }) => {
  test('books, reconciliation and metrics have cards: what is held, captured, in doubt and contradicted', async () => {
    const databaseUrl = await url()
    const gateway = await cardGateway({ databaseUrl })
    const capture = async (amount: number, changes = {}) => {
      const row = await gateway.authorise(changes)
      return { row, outcome: await captureAuthorisation(gateway.services, row, amount, unit) }
    }
    for (const number of [challenged, declining]) await gateway.authorise({ number })
    await gateway.authorise({ amount: 1_100 })
    await gateway.authorise({ amount: 1_200 })
    expect((await capture(6_000)).outcome).toBe('captured')
    gateway.acquired.behaves.capture = 'lost'
    expect((await capture(2_500)).outcome).toBe('unanswered')
    gateway.acquired.behaves.authorise = 'lost'
    await gateway.authorise({ amount: 700 })
    gateway.acquired.behaves.authorise = 'answered'
    const odd = await gateway.authorise({ amount: 900 })
    await gateway.services.database
      .updateTable('card_authorisations')
      .set({ contradicted: 'it shows another authorisation' })
      .where('id', '=', odd.id)
      .execute()

    const sums = {
      ...{ held: { count: 2, amount: 2_300 }, captured: { count: 1, amount: 6_000 } },
      ...{ doubtful: { count: 1, amount: 2_500 }, unanswered: { count: 1, amount: 700 } },
      contradicted: { count: 1, amount: 900 },
    }
    const books = await gateway.books()
    expect([books.cards, books.sandbox.cards.held]).toEqual([sums, nothing])
    expect((await (await operatorOf(databaseUrl)).reconcile()).cards).toEqual(sums)
    expect(await metricsOf(gateway.url)).toEqual({
      'railyard_gateway_card_authorisations{side="live",state="held"}': 2,
      'railyard_gateway_card_authorisations{side="live",state="captured"}': 1,
      'railyard_gateway_card_authorisations{side="live",state="doubtful"}': 1,
      'railyard_gateway_card_authorisations{side="live",state="unanswered"}': 1,
      'railyard_gateway_card_authorisations{side="live",state="contradicted"}': 1,
      'railyard_gateway_card_amount_sle{side="live",state="held"}': 23,
      'railyard_gateway_card_amount_sle{side="live",state="captured"}': 60,
      'railyard_gateway_card_amount_sle{side="live",state="doubtful"}': 25,
      'railyard_gateway_card_amount_sle{side="live",state="unanswered"}': 7,
      'railyard_gateway_card_amount_sle{side="live",state="contradicted"}': 9,
    })
  })

  test('they have checkouts: what is open, credited, in doubt, in suspense and resolved', async () => {
    const databaseUrl = await url()
    const gateway = await cardGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    for (const end of ['credited', 'refunded', 'waits', 'in time'] as const) {
      const session = await openCheckout(gateway)
      await session.askPhone()
      if (end !== 'in time') await gateway.clock.advance(1_800_000)
      await answer(gateway, 'Success')
      const [held] = await operator.suspense()
      if (held === undefined || end === 'in time' || end === 'waits') continue
      await operator.resolveSuspense({ payment: held.id, as: end, actor: 'Ada', reason: 'asked the shop' })
    }
    await openCheckout(gateway)
    await (await openCheckout(gateway)).askPhone()
    const sums = {
      ...{ open: { count: 2, amount: 50_000 }, credited: { count: 1, amount: 25_000 } },
      ...{ doubtful: { count: 1, amount: 25_000 }, suspense: { count: 1, amount: 25_000 } },
      ...{ resolved: { count: 2, amount: 50_000 }, review: nothing },
    }
    const books = await gateway.books()
    expect([books.checkouts, books.sandbox.checkouts.open]).toEqual([sums, nothing])
    expect((await operator.reconcile()).checkouts).toEqual(sums)
    expect(await metricsOf(gateway.url)).toMatchObject({
      'railyard_gateway_checkouts{side="live",state="open"}': 2,
      'railyard_gateway_checkout_amount_sle{side="live",state="suspense"}': 250,
      'railyard_gateway_checkout_amount_sle{side="live",state="resolved"}': 500,
    })
  })

  test('a gateway is not ready while cards are sealed by a key that it has not', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const ready = async () => {
      const response = await fetch(`${gateway.url}/ready`)
      return [response.status, await response.json()]
    }
    const card = { cardNumber: '4111111111111111', expiryMonth: 12, expiryYear: 2030, cvv: '137' }
    await gateway.post('/api/CardPayments/tokenize', card)
    expect(await ready()).toEqual([200, { status: 'ready', database: 'ok', cards: 'ok' }])
    await gateway.services.database.updateTable('card_tokens').set({ key_id: 'newer' }).execute()
    expect(await ready()).toEqual([503, { status: 'not ready', database: 'ok', cards: 'a key is missing' }])
  })
})
