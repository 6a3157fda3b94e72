import { expect, test } from 'vitest'
import { ruleName } from '../../../specs/ruleMutant.ts'
import { challengedCard, createSteeredAcquirer } from '../../../testing/providers/steeredAcquirer.ts'
import { acquirerMutants } from './index.ts'

type Stack = ReturnType<typeof createSteeredAcquirer>

/** Does all that a rule of money can show, and tells what became of it. */
async function played({ authorise, ask, answer, statusOf, pass, steer }: Stack): Promise<string> {
  const seen: unknown[] = []
  const idOf = async (change: object): Promise<string> => (await authorise(change)).body.id
  const capture = async (id: string, reference: string, amount: number): Promise<void> => {
    seen.push(
      (await ask('POST', `/v1/authorisations/${id}/captures`, { reference, amount })).status,
      await statusOf(id),
    )
  }
  const authenticate = async (id: string, paRes: string): Promise<void> => {
    seen.push((await ask('POST', `/v1/authorisations/${id}/authentication`, { paRes })).status, await statusOf(id))
  }
  const cancel = async (reference: string): Promise<void> => {
    seen.push((await ask('POST', '/v1/cancellations', { reference })).status)
    seen.push((await ask('GET', `/v1/authorisations?reference=${reference}`)).body)
  }
  const held = await idOf({})
  seen.push(await authorise(), await authorise({ amount: 1 }))
  await capture(held, 'much', 25_001)
  await capture(held, 'part', 10_000)
  await capture(held, 'second', 1)
  seen.push((await ask('GET', `/v1/authorisations/${held}`)).body)
  await cancel('order-1')
  const declined = await idOf({ reference: 'declined', card: { ...challengedCard, number: '4000000000000002' } })
  await capture(declined, 'c', 1)
  await idOf({ reference: 'released' })
  await cancel('released')
  const [released] = (await ask('GET', '/v1/authorisations?reference=released')).body
  await capture(released.id, 'c', 1)
  await cancel('blocked')
  seen.push((await authorise({ reference: 'blocked' })).status)
  const [pending, refused, late] = [
    await idOf({ reference: 'pending', card: challengedCard }),
    await idOf({ reference: 'refused', card: challengedCard }),
    await idOf({ reference: 'late', card: challengedCard }),
  ]
  await capture(pending, 'c', 1)
  const forged = await idOf({ reference: 'forged', card: challengedCard })
  await authenticate(forged, 'bm90aGluZw==')
  await authenticate(refused, await answer(refused, 'N'))
  const tooLate = await answer(late, 'Y')
  await pass('PT15M')
  seen.push(await statusOf(late))
  await authenticate(late, tooLate)
  const expiring = await idOf({ reference: 'expiring' })
  await pass('P7D')
  seen.push(await statusOf(expiring))
  await capture(expiring, 'c', 1)
  seen.push((await steer('GET', '/state/acquirer/authorisations')).body)
  return JSON.stringify(seen)
}

async function playedBy(alter?: Parameters<typeof createSteeredAcquirer>[0]): Promise<string> {
  const stack = createSteeredAcquirer(alter)
  await stack.open()
  const seen = await played(stack)
  stack.close()
  return seen
}

const shown = acquirerMutants.filter(({ label }) => label !== 'journaled')

test.each(shown.map((mutant) => [ruleName('acquirer', mutant), mutant] as const))(
  '%s differs',
  async (_, { alter }) => {
    let broken = 0
    const seen = await playedBy((definition) => alter(definition, () => (broken += 1)))
    expect(broken).toBeGreaterThan(0)
    expect(seen).not.toBe(await playedBy())
  },
)
