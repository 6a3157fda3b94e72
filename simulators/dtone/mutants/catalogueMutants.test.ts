import { expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack } from '../../../testing/providers/dtoneStack.ts'
import { dtoneMutants } from './index.ts'

/** A world of the provider with or without a mutant, and how often the mutant has made a difference. */
function opened(name?: string): { world: DtoneWorld; times: () => number } {
  const mutant = dtoneMutants.find(({ kind, label }) => name === [kind, label].filter((part) => part !== '').join('/'))
  expect(mutant === undefined).toBe(name === undefined)
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const { open } = dtoneStack((definition) => mutant?.alter(definition, onBroken) ?? definition)
  return { world: open(), times: () => times }
}

type Sight = (world: DtoneWorld) => Promise<unknown>

const wider: Sight = async (world) => {
  const { body } = await world.get('/v1/products?region=KEN&per_page=100&service_id=4')
  return Array.isArray(body) && body.some(({ operator }) => operator.country.iso_code !== 'KEN')
}
const rate: Sight = async (world) => (await world.get('/v1/products/41201')).body
const language: Sight = async (world) =>
  (await world.get('/v1/products/6035', { 'accept-language': 'es' })).headers['Content-Language']
const identified: Sight = async (world) => {
  const { body } = await world.post('/v1/lookup/mobile-number', { mobile_number: '+23276123100' })
  return Array.isArray(body) && body[0].identified
}
const limited: Sight = async (world) => {
  world.set({ rateLimit: { requests: 1, window: 'PT1S' } })
  await world.get('/v1/balances')
  return (await world.get('/v1/balances')).status
}
const expiredAfter =
  (wait: string): Sight =>
  async (world) => {
    world.set({ cancelOnExpiry: true })
    const order = { external_id: 'x', product_id: 6035, credit_party_identifier: { mobile_number: '+593990000100' } }
    await world.post('/v1/async/transactions', order)
    await world.pass(wait)
    const { body } = await world.get('/v1/transactions')
    return Array.isArray(body) && body[0].status.message
  }

test.each<readonly [name: string, sight: Sight, usual: unknown, broken: unknown]>([
  ['filter-narrowed/region', wider, true, false],
  [
    'rate-inconsistent/wholesale',
    rate,
    expect.objectContaining({ rates: expect.objectContaining({ wholesale: 23 }) }),
    expect.objectContaining({ rates: expect.objectContaining({ wholesale: 24 }) }),
  ],
  ['language-ignored', language, 'es', 'en'],
  ['lookup/identified-last', identified, true, false],
  ['rate-limit-ignored', limited, 429, 200],
  ['auto-cancel-missed', expiredAfter('PT2H'), 'CANCELLED', 'CREATED'],
  ['deadline-shifted/expiry', expiredAfter('PT1H'), 'CANCELLED', 'CREATED'],
])('%s', async (name, sight, usual, broken) => {
  expect(await sight(opened().world)).toEqual(usual)
  const { world, times } = opened(name)
  expect(await sight(world)).toEqual(broken)
  expect(times()).toBeGreaterThan(0)
})
