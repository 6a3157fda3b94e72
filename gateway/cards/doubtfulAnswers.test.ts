import { describe, expect, test, vi } from 'vitest'
import { databases } from '../testing/databases.ts'
import { hanging } from '../testing/hanging.ts'
import { goodPaRes, type StubbedAcquirer } from '../testing/stubbedAcquirer.ts'
import type { Answer } from '../testing/stubbedProviders.ts'
import { cancelAuthorisation } from './cancelAuthorisation.ts'
import { type CardGateway, cardGateway, challenged, expectSound, unit } from './cardGateway.fixture.ts'
import { verifyChallenge } from './verifyChallenge.ts'

type Behaviour = StubbedAcquirer['acquired']['behaves']['cancel']

const statuses = [500, 502, 503, 504] as const

/** Answers of which nobody knows what the acquirer has done, before it has done it and after. */
const doubtful: readonly (readonly [name: string, behaviour: Behaviour])[] = [
  ...statuses.map((status) => [`${status} before it is done`, (): Answer => [status, '']] as const),
  ...statuses.map((status) => [`${status} after it is done`, { after: (): Answer => [status, ''] }] as const),
  ['a reset before it is done', 'lost'],
  ['a reset after it is done', 'silent'],
  ['nothing, before it is done', () => hanging<Answer>().stub()],
  ['nothing, after it is done', { after: () => hanging<Answer>().stub() }],
  ['cut short after it is done', { after: ([status, body]) => [status, String(body).slice(0, 40)] }],
  ['cut short before it is done', () => [200, '{"id":"acq_1","refe']],
]

/** Makes a request while the acquirer answers so; one that it does not answer is given up after its time. */
async function asked<Outcome>(
  gateway: CardGateway,
  kind: 'authenticate' | 'cancel',
  behaviour: Behaviour,
  request: () => Promise<Outcome>,
): Promise<Outcome> {
  gateway.acquired.behaves[kind] = behaviour
  const before = gateway.asked(kind).length
  const outcome = request()
  await vi.waitFor(() => expect(gateway.asked(kind).length).toBe(before + 1))
  await gateway.clock.advance(31_000)
  const heard = await outcome
  gateway.acquired.behaves[kind] = 'answered'
  return heard
}

describe.each(databases())('on $name', ({ url }) => {
  test.each(doubtful)('a verification that is answered with %s ends as it was meant, once', async (_, behaviour) => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const row = await gateway.authorise({ number: challenged })
    const verify = () => verifyChallenge(gateway.services, row, goodPaRes, unit)
    expect(await asked(gateway, 'authenticate', behaviour, verify)).toBe('unanswered')
    expect(await gateway.row(row.id)).toMatchObject({ status: 'ChallengeRequired', doubt: 'verify', pa_res: goodPaRes })
    expect(await verify()).toBe('underWay')
    await gateway.clock.advance(600_000)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Authorized', doubt: null, pa_res: null })
    expect(gateway.acquired.held.get(row.id.replace('auth_', ''))?.status).toBe('authorised')
    await expectSound(gateway)
  })

  test.each(doubtful)('a cancellation that is answered with %s ends as it was meant, once', async (_, behaviour) => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const row = await gateway.authorise()
    const cancel = () => cancelAuthorisation(gateway.services, row, unit)
    expect(await asked(gateway, 'cancel', behaviour, cancel)).toBe('unanswered')
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Authorized', doubt: 'cancel' })
    await gateway.clock.advance(600_000)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Cancelled', doubt: null, contradicted: null })
    expect(gateway.acquired.held.get(row.id.replace('auth_', ''))?.status).toBe('cancelled')
    await expectSound(gateway)
  })
})
