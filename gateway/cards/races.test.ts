import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { hanging } from '../testing/hanging.ts'
import { manualClock } from '../testing/manualClock.ts'
import { goodPaRes, stubbedAcquirer } from '../testing/stubbedAcquirer.ts'
import type { Answer } from '../testing/stubbedProviders.ts'
import { cancelAuthorisation } from './cancelAuthorisation.ts'
import { captureAuthorisation } from './captureAuthorisation.ts'
import { type CardGateway, cardGateway, challenged, expectSound, unit } from './cardGateway.fixture.ts'
import { verifyChallenge } from './verifyChallenge.ts'

const minute = 60_000

/** Two gateways on one PostgreSQL database, or one twice on SQLite, which one gateway may use. */
async function pair(name: string, databaseUrl: string): Promise<readonly [CardGateway, CardGateway]> {
  const clock = manualClock()
  const acquirer = stubbedAcquirer(clock.now)
  const first = await cardGateway({ databaseUrl, clock, acquirer })
  if (name === 'SQLite') return [first, first]
  return [first, await cardGateway({ databaseUrl, clock, acquirer, apiKey: first.apiKey })]
}

describe.each(databases())('on $name', ({ name, url }) => {
  test('parallel captures of one authorisation have one effect', async () => {
    const [first, second] = await pair(name, await url())
    const before = await first.float()
    const row = await first.authorise()
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        captureAuthorisation((index % 2 === 0 ? first : second).services, row, 1_000 + index, unit),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'captured')).toHaveLength(1)
    expect(first.asked('capture')).toHaveLength(1)
    const captured = (await first.row(row.id)).captured_amount ?? 0
    expect(await first.float()).toBe(before + captured)
    await expectSound(first)
  })

  test('parallel authorisations of one order hold once', async () => {
    const [first, second] = await pair(name, await url())
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? first : second).authorise({ orderId: 'order 1' })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(first.asked('authorise')).toHaveLength(1)
  })

  test('parallel answers to one challenge have one effect', async () => {
    const [first, second] = await pair(name, await url())
    const row = await first.authorise({ number: challenged })
    const outcomes = await Promise.all(
      [first, second, first, second].map(({ services }) => verifyChallenge(services, row, goodPaRes, unit)),
    )
    expect(outcomes.filter((outcome) => outcome === 'verified')).toHaveLength(1)
    expect((await first.row(row.id)).status).toBe('Authorized')
  })

  test('a capture and a cancellation at the same time: one of them', async () => {
    const [first, second] = await pair(name, await url())
    const row = await first.authorise()
    const [captured, cancelled] = await Promise.all([
      captureAuthorisation(first.services, row, 4_000, unit),
      cancelAuthorisation(second.services, row, unit),
    ])
    expect([captured, cancelled].filter((outcome) => outcome === 'captured' || outcome === 'cancelled')).toHaveLength(1)
    await expectSound(first)
  })

  test('a capture that is answered after the job has found it credits the float once', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const row = await gateway.authorise()
    const held = gateway.acquired.held.get(row.id.replace('auth_', ''))
    const slow = hanging<Answer>()
    gateway.acquired.behaves.capture = slow.stub
    const under = { letTimePass: () => () => {} }
    const capturing = captureAuthorisation(gateway.services, row, 4_000, under)
    await slow.reached
    const [asked] = gateway.asked('capture')
    const capture = { ...asked?.json, capturedAt: '2026-01-01T00:00:00.000Z' }
    Object.assign(held ?? {}, { status: 'captured', capture })
    gateway.acquired.behaves.capture = 'answered'
    await gateway.callBack(gateway.callbackUrls.acquirer, { reference: held?.reference })
    await gateway.clock.advance(1_000)
    expect((await gateway.row(row.id)).status).toBe('Captured')
    slow.answer([200, JSON.stringify(held), { 'content-type': 'application/json' }])
    expect(await capturing).toBe('captured')
    expect(await gateway.float()).toBe(before + 4_000)
    await gateway.clock.advance(10 * minute)
    await expectSound(gateway)
  })
})
