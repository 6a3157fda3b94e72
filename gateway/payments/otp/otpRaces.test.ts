import { describe, expect, test } from 'vitest'
import { databases } from '../../testing/databases.ts'
import { manualClock } from '../../testing/manualClock.ts'
import { stubbedProviders } from '../../testing/stubbedProviders.ts'
import type { Answered } from '../../testing/testGateway.ts'
import { minute, type OtpGateway, otpGateway, wrong } from './otpPayments.fixture.ts'

/** Gateways that serve the same client: two on a database that can be shared, and one twice otherwise. */
async function pair(name: string, databaseUrl: string): Promise<readonly [OtpGateway, OtpGateway]> {
  const [clock, providers] = [manualClock(), stubbedProviders()]
  const first = await otpGateway({ databaseUrl, clock, providers })
  const second = { databaseUrl, clock, providers, apiKey: first.apiKey, demo: false }
  return [first, name === 'PostgreSQL' ? await otpGateway(second) : first]
}

function statuses(answers: readonly Answered[]): string[] {
  return answers.map(({ status, body }) => (status === 200 ? '200' : `${status} ${body.code}`)).sort()
}

/** The calls in turn at one gateway and at the other, all at the same time. */
function together(times: number, call: (at: number) => Promise<Answered>): Promise<Answered[]> {
  return Promise.all(Array.from({ length: times }, (_, at) => call(at)))
}

describe.each(databases())('on $name', ({ name, url }) => {
  test('of the same code at the same time one pays', async () => {
    const pairOf = await pair(name, await url())
    const [gateway] = pairOf
    const before = await gateway.float()
    const { transactionId } = (await gateway.initiate()).body
    const code = gateway.code()
    const answers = await together(6, (at) => (pairOf[at % 2] ?? gateway).authorize(transactionId, code))
    expect(statuses(answers)).toEqual(['200', ...Array.from({ length: 5 }, () => '409 not_pending')])
    for (const each of pairOf) await each.idle()
    expect([await gateway.status(transactionId), await gateway.float()]).toEqual(['Completed', before - 25_000])
    expect(await gateway.check()).toEqual([])
  })

  test('of the same key at the same time one pays, and all get its answer', async () => {
    const pairOf = await pair(name, await url())
    const [gateway] = pairOf
    const { transactionId } = (await gateway.initiate()).body
    const key = { 'Idempotency-Key': 'once' }
    const code = gateway.code()
    const answers = await together(4, (at) => (pairOf[at % 2] ?? gateway).authorize(transactionId, code, key))
    expect(statuses(answers)).toEqual(['200', '200', '200', '200'])
    expect(await gateway.check()).toEqual([])
  })

  test('wrong codes at the same time are all counted, and never pay', async () => {
    const pairOf = await pair(name, await url())
    const [gateway] = pairOf
    const { transactionId } = (await gateway.initiate()).body
    const code = gateway.code()
    const answers = await together(8, (at) => (pairOf[at % 2] ?? gateway).authorize(transactionId, wrong(code)))
    const [wrongs, locked] = ['422 otp_wrong', '429 otp_locked']
    expect(statuses(answers)).toEqual([
      ...Array.from({ length: 4 }, () => wrongs),
      ...Array.from({ length: 4 }, () => locked),
    ])
    expect((await gateway.authorize(transactionId, code)).status).toBe(429)
    expect(await gateway.status(transactionId)).toBe('Failed')
  })

  test('of a right and a wrong code at the same time the right one pays, whichever comes first', async () => {
    const pairOf = await pair(name, await url())
    const [gateway, other] = pairOf
    const { transactionId } = (await gateway.initiate()).body
    const code = gateway.code()
    const [right, mistaken] = await Promise.all([
      gateway.authorize(transactionId, code),
      other.authorize(transactionId, wrong(code)),
    ])
    expect(right.status).toBe(200)
    expect(['422 otp_wrong', '409 not_pending']).toContain(statuses([mistaken])[0])
  })

  test('of a new code and the old one at the edge of its expiry exactly one counts', async () => {
    const pairOf = await pair(name, await url())
    const [gateway, other] = pairOf
    const { transactionId } = (await gateway.initiate()).body
    const old = gateway.code()
    await gateway.clock.advance(5 * minute - 1)
    const [resent, paid] = await Promise.all([gateway.resend(transactionId), other.authorize(transactionId, old)])
    const isPaid = paid.status === 200
    expect(statuses([resent])).toEqual([isPaid ? '409 not_pending' : '200'])
    expect(statuses([paid])).toEqual([isPaid ? '200' : '422 otp_wrong'])
    expect(await gateway.status(transactionId)).toBe(isPaid ? 'Completed' : 'Pending')
  })

  test('of new codes that are asked for at the same time one is made and sent', async () => {
    const pairOf = await pair(name, await url())
    const [gateway] = pairOf
    const { transactionId } = (await gateway.initiate()).body
    await gateway.clock.advance(minute)
    const answers = await together(4, (at) => (pairOf[at % 2] ?? gateway).resend(transactionId))
    const early = '429 otp_resend_too_early'
    expect(statuses(answers)).toEqual(['200', early, early, early])
    expect(gateway.sent.sms).toHaveLength(2)
    expect((await gateway.authorize(transactionId, gateway.code())).status).toBe(200)
  })

  test('a payment that expires while it is authorised does either, and its money is where that says', async () => {
    const pairOf = await pair(name, await url())
    const [gateway, other] = pairOf
    const before = await gateway.float()
    const { transactionId } = (await gateway.initiate()).body
    for (const _ of [1, 2, 3]) {
      await gateway.clock.advance(minute)
      await gateway.resend(transactionId)
    }
    const code = gateway.code()
    const moved = gateway.clock.advance(5 * minute)
    const answer = await other.authorize(transactionId, code)
    await moved
    for (const each of pairOf) await each.idle()
    const isPaid = answer.status === 200
    expect(await gateway.status(transactionId)).toBe(isPaid ? 'Completed' : 'Expired')
    expect(await gateway.float()).toBe(before - (isPaid ? 25_000 : 0))
    expect(await gateway.check()).toEqual([])
  })
})
