import { expect, test } from 'vitest'
import { advance, duration, Worlds } from '../../kernel/index.ts'
import { createDtone } from '../service.ts'
import { dtoneMutants } from './index.ts'

const headers = { authorization: `Basic ${btoa('demo:demo')}`, 'content-type': 'application/json' }
const order = {
  external_id: 'order-1',
  product_id: 6035,
  credit_party_identifier: { mobile_number: '+593990000100' },
}

interface Seen {
  readonly statuses: readonly number[]
  readonly status: unknown
  readonly hasPin: boolean
  /** Available and on hold. */
  readonly usd: readonly [available: number, holding: number]
  readonly times: number
}

/** How a request differs from the usual order. `another` stays open, so that what is on hold does not become negative. */
const different: Readonly<Record<string, object>> = {
  refuse: { product_id: 1 },
  another: { external_id: 'order-0' },
}

type Step = 'create' | 'another' | 'confirm' | 'createSync' | 'confirmSync' | 'cancel' | 'refuse' | `P${string}`

/** What an account sees of a life cycle, with or without a mutant. */
async function live(name: string | undefined, steps: readonly Step[]): Promise<Seen> {
  const mutant = dtoneMutants.find(({ kind, label }) => name === `${kind}/${label}`)
  expect(mutant === undefined).toBe(name === undefined)
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const worlds = new Worlds({ clock: { mode: 'manual', now: 0 } })
  const service = createDtone(worlds, (definition) => mutant?.alter(definition, onBroken) ?? definition)
  const world = worlds.create({ name: 'demo' })
  const ask = async (method: string, target: string, body = ''): Promise<{ status: number; body: string }> =>
    service.ask({ method, target, headers, body: Buffer.from(body) })
  let id = 0
  const take = async (step: Step): Promise<number[]> => {
    if (step.startsWith('P')) {
      await advance(world, world.clock.now() + duration(step))
      return []
    }
    if (step === 'createSync' || step === 'confirmSync') return [await synchronously(step)]
    if (step === 'confirm') return [(await ask('POST', `/v1/async/transactions/${id}/confirm`)).status]
    if (step === 'cancel') return [(await ask('POST', `/v1/transactions/${id}/cancel`)).status]
    const reply = await ask('POST', '/v1/async/transactions', JSON.stringify({ ...order, ...different[step] }))
    if (reply.status === 201 && step !== 'another') id = JSON.parse(reply.body).id
    return [reply.status]
  }
  /** The class of the status in the answer, which comes within three seconds. */
  const synchronously = async (step: Step): Promise<number> => {
    const [path, asked] = step === 'confirmSync' ? [`/${id}/confirm`, {}] : ['', { ...order, auto_confirm: true }]
    const answer = ask('POST', `/v1/sync/transactions${path}`, JSON.stringify(asked))
    await advance(world, world.clock.now() + 3_000)
    const { body } = await answer
    id = JSON.parse(body).id
    return JSON.parse(body).status.class.id
  }
  const statuses: number[] = []
  for (const step of steps) statuses.push(...(await take(step)))
  // Of the state: no reply shows a negative amount.
  const { available = 0, holding = 0 } = service.contextOf(world).state.balances.get('USD') ?? {}
  const shown = JSON.parse((await ask('GET', `/v1/transactions/${id}`)).body)
  const hasPin = shown.pin !== undefined
  return { statuses, hasPin, status: shown.status?.message, usd: [available, holding], times }
}

test.each<readonly [name: string, steps: readonly Step[], difference: object]>([
  ['transition-allowed/confirm-twice', ['create', 'confirm', 'confirm'], { statuses: [201, 202, 202] }],
  ['transition-allowed/confirm-after-cancel', ['create', 'cancel', 'confirm'], { statuses: [201, 202, 202] }],
  ['transition-allowed/confirm-after-window', ['create', 'PT2H', 'confirm'], { statuses: [201, 202] }],
  ['transition-allowed/cancel-after-confirm', ['create', 'confirm', 'cancel'], { statuses: [201, 202, 202] }],
  ['transition-allowed/cancel-twice', ['create', 'cancel', 'cancel'], { statuses: [201, 202, 202] }],
  ['transition-allowed/cancel-after-end', ['create', 'confirm', 'PT3S', 'cancel'], { status: 'CANCELLED' }],
  ['transition-not-kept/create-not-kept', ['create'], { status: undefined }],
  ['transition-not-kept/confirm-not-kept', ['create', 'confirm'], { status: 'CREATED' }],
  ['transition-not-kept/cancel-not-kept', ['create', 'cancel'], { status: 'CREATED' }],
  ['deadline-shifted/second-early', ['create', 'PT59M59S', 'confirm'], { statuses: [201, 400] }],
  ['deadline-shifted/second-late', ['create', 'PT1H', 'confirm'], { statuses: [201, 202] }],
  ['deadline-shifted/compared', ['create', 'PT1H', 'confirm'], { statuses: [201, 202] }],
  ['suffix-outcome/declined', ['create', 'confirm', 'PT3S'], { status: 'DECLINED' }],
  ['suffix-outcome/never', ['create', 'confirm', 'PT3S'], { status: 'SUBMITTED' }],
  ['suffix-outcome/pin', ['create', 'confirm', 'PT3S'], { hasPin: true }],
  ['suffix-delay/early', ['create', 'confirm', 'PT2S'], { status: 'COMPLETED' }],
  ['suffix-delay/second', ['create', 'confirm', 'PT3S'], { status: 'SUBMITTED' }],
  ['suffix-delay/minute', ['create', 'confirm', 'PT3S'], { status: 'SUBMITTED' }],
  ['suffix-delay/day', ['create', 'confirm', 'PT1H'], { status: 'SUBMITTED' }],
  ['external-id-reused/', ['create', 'create'], { statuses: [201, 201] }],
  ['answered-early/create', ['createSync'], { statuses: [2] }],
  ['answered-early/confirm', ['create', 'confirmSync'], { statuses: [201, 2] }],
])('%s', async (name, steps, difference) => {
  const seen = await live(name, steps)
  expect(seen).toMatchObject(difference)
  expect(seen.times).toBeGreaterThan(0)
  expect(await live(undefined, steps)).not.toMatchObject(difference)
})

/** How far the balance has moved, in multiples of the cost of 3.6 USD. */
async function moved(name: string | undefined, steps: readonly Step[]): Promise<readonly number[]> {
  const [opened, now] = [(await live(undefined, [])).usd, (await live(name, steps)).usd]
  return now.map((amount, at) => Math.round((amount - (opened[at] ?? 0)) * 100) / 360)
}

test.each<readonly [name: string, steps: readonly Step[], usual: readonly number[], broken: readonly number[]]>([
  ['balance-skipped/authorize', ['create'], [-1, 1], [0, 0]],
  ['balance-skipped/void', ['create', 'cancel'], [0, 0], [-1, 1]],
  ['balance-skipped/capture', ['create', 'confirm', 'PT3S'], [-1, 0], [-1, 1]],
  ['balance-doubled/authorize', ['create'], [-1, 1], [-2, 2]],
  ['balance-doubled/void', ['another', 'create', 'cancel'], [-1, 1], [0, 0]],
  ['balance-doubled/capture', ['another', 'create', 'confirm', 'PT3S'], [-2, 1], [-2, 0]],
  ['released-twice/refused-cancel', ['another', 'create', 'cancel', 'cancel'], [-1, 1], [0, 0]],
  ['balance-moved/by-refusal', ['refuse'], [0, 0], [-1 / 3.6, 0]],
])('%s', async (name, steps, usual, broken) => {
  const near = (amounts: readonly number[]): string[] =>
    amounts.map((amount) => (amount + 0).toFixed(2).replace('-0.00', '0.00'))
  expect(near(await moved(undefined, steps))).toEqual(near(usual))
  expect(near(await moved(name, steps))).toEqual(near(broken))
})
