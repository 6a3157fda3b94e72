import { expect, test } from 'vitest'
import { advance, duration, Worlds } from '../../kernel/index.ts'
import { createSubscribers } from '../../subscribers/index.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { putAfricasTalkingAirtime } from '../levers/airtime.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { toAmount } from '../rules/money/money.ts'
import { createAfricasTalking } from '../service.ts'
import { africasTalkingMutants } from './index.ts'
import { queueMutants } from './queueMutants.ts'

const airtimeMutants = africasTalkingMutants.filter(
  (one) => one.operationId === 'sendAirtime' && !queueMutants.includes(one),
)

/** What happens to airtime: one request, a wait, and another request. */
interface Story {
  readonly amount?: string | number
  readonly suffix?: string
  readonly hours?: number
  readonly wait?: string
  readonly again?: { readonly amount?: string; readonly key?: string }
  /** The key of the first request. */
  readonly key?: string
  readonly isForbidden?: boolean
  readonly isValidated?: boolean
}

const usual: Story = { wait: 'PT3S' }

/** A story in which each mutant differs from the provider. */
const stories: Readonly<Record<string, Story>> = {
  'duplicates/ignored': { again: {} },
  'duplicates/second-less': { wait: 'PT4M59S', again: {} },
  'duplicates/second-more': { wait: 'PT5M', again: {} },
  'duplicates/by-number': { again: { amount: 'KES 11' } },
  'key/ignored': { again: { key: 'new' } },
  'key/forgotten': { key: 'one', again: { key: 'one' } },
  'permission/ignored': { isForbidden: true },
  'limit-ignored/minimum': { amount: 'KES 4.9999' },
  'limit-ignored/maximum': { amount: 10_000.0001 },
  'limit-shifted/minimum': { amount: 'KES 5' },
  'limit-shifted/maximum': { amount: 10_000 },
  'retry-hours/ignored': { suffix: '104', hours: 1, wait: 'PT1H' },
  'retry-hours/none': { suffix: '108', wait: 'PT3M' },
  'suffix-delay/day': usual,
  'suffix-delay/second': usual,
  'suffix-outcome/never': usual,
  'suffix-outcome/delivered': { suffix: '103', ...usual },
  'suffix-outcome/failed': usual,
  'settled-twice/': usual,
  'retry-interval/hour': { suffix: '108', wait: 'PT3M' },
  'validation/ignored': { isValidated: true, wait: 'PT30S' },
  'balance-skipped/charge': {},
  'balance-doubled/charge': {},
  'balance-skipped/refund': { suffix: '103', ...usual },
  'balance-doubled/refund': { suffix: '103', ...usual },
}

test('each mutant of airtime has a story', () => {
  expect(airtimeMutants.map(({ kind, label }) => `${kind}/${label}`).sort()).toEqual(Object.keys(stories).sort())
})

test.each(Object.entries(stories))('%s differs from the provider', async (name, story) => {
  const broken = await live(story, name)
  const sound = await live(story)
  expect(broken.seen).not.toEqual(sound.seen)
  expect([broken.times > 0, sound.times]).toEqual([true, 0])
})

test('the account is not charged or charged twice, and not refunded or refunded twice', async () => {
  const paid = async (story: Story, name?: string) =>
    toAmount(sandbox.openingBalance) - ((await live(story, name)).seen.balance ?? 0)
  const failed: Story = { suffix: '103', wait: 'PT3S' }
  expect(await paid({})).toBe(949)
  expect(await paid({}, 'balance-skipped/charge')).toBe(0)
  expect(await paid({}, 'balance-doubled/charge')).toBe(1_898)
  expect(await paid(failed)).toBe(0)
  expect(await paid(failed, 'balance-skipped/refund')).toBe(949)
  expect(await paid(failed, 'balance-doubled/refund')).toBe(-949)
})

async function live({ amount = 'KES 10', suffix = '001', hours, wait = 'PT0S', ...story }: Story, name?: string) {
  const mutant = airtimeMutants.find(({ kind, label }) => name === `${kind}/${label}`)
  let times = 0
  const worlds = new Worlds({ credentials: 'open', clock: { mode: 'manual', now: 0 } })
  const onBroken = (): void => {
    times += 1
  }
  const service = createAfricasTalking(
    worlds,
    createSubscribers(worlds),
    (definition) => mutant?.alter(definition, onBroken) ?? definition,
  )
  const world = worlds.create({ name: 'demo' })
  world.callbackPlans.add({ action: { kind: 'drop' } })
  const url = 'http://127.0.0.1:9/'
  const urls = { airtimeStatus: url, ...(story.isValidated && { airtimeValidation: url }) }
  const lever = { path: { world: 'demo' }, query: {}, headers: {} }
  service.lever(putAfricasTalkingCallbackUrls)({ ...lever, body: urls })
  if (story.isForbidden) service.lever(putAfricasTalkingAirtime)({ ...lever, body: { isEnabled: false } })
  const send = async (units: string | number, key?: string): Promise<number> => {
    const recipient = { phoneNumber: `+254711000${suffix}`, amount: units }
    const currency = typeof units === 'number' ? { currencyCode: 'KES' } : {}
    const body = { username: 'sandbox', recipients: [{ ...recipient, ...currency }], maxNumRetry: hours }
    const headers = {
      ...{ apikey: 'demo', 'content-type': 'application/json' },
      ...(key !== undefined && { 'idempotency-key': key }),
    }
    const target = '/version1/airtime/send'
    const reply = await service.ask({ method: 'POST', target, headers, body: Buffer.from(JSON.stringify(body)) })
    return JSON.parse(reply.body).numSent
  }
  const sent = [await send(amount, story.key)]
  await advance(world, world.clock.now() + duration(wait))
  if (story.again !== undefined) sent.push(await send(story.again.amount ?? amount, story.again.key))
  const { airtimes, accounts } = service.contextOf(world).state
  const seen = {
    sent,
    balance: accounts.get('USD')?.balance,
    statuses: Array.from(airtimes.values(), ({ status }) => status),
    callbacks: Array.from(world.callbacks.list(), (callback) => callback.name + callback.body.includes('Success')),
  }
  return { seen, times }
}
