import { expect, test } from 'vitest'
import { createSimulators } from '../../index.ts'
import type { AfricasTalking } from '../service.ts'
import { queueLeverMutants } from './queueLeverMutants.ts'
import { queueMutants } from './queueMutants.ts'

/** What happens to queues; three bundles, messages, payments and recipients of airtime are sent after `given`. */
interface Story {
  readonly given?: readonly Step[]
  readonly afterwards?: readonly Step[]
}

type Step = readonly [method: string, path: string, body?: object]

const slow: Step = ['PATCH', '/queues/mobileData', { perSecond: 0.1 }]
const pause: Step = ['PATCH', '/queues/mobileData', { isPaused: true }]
const goOn: Step = ['PATCH', '/queues/mobileData', { isPaused: false }]
const stall = (product: string): Step => ['POST', `/queues/${product}/stall`, { for: 'PT5M' }]
const endStall: Step = ['POST', '/queues/mobileData/stall', { for: 'PT0S' }]
const lose: Step = ['POST', '/queues/mobileData/lose']
const pass = (by: string): Step => ['POST', '/../clock/advance', { by }]

/** A story in which each mutant differs from the provider. */
const stories: Readonly<Record<string, Story>> = {
  'queue-order/last-first': { given: [slow], afterwards: [pass('PT10S')] },
  'queue-rate/ignored': { given: [slow], afterwards: [pass('PT5S')] },
  'queue-rate/doubled': { given: [slow], afterwards: [pass('PT5S')] },
  'queue-rate/not-for-the-head': {
    given: [slow],
    afterwards: [['PATCH', '/queues/mobileData', { perSecond: 0.2 }], pass('PT5S')],
  },
  'queue-pause/ignored': { given: [pause], afterwards: [pass('PT5S')] },
  'queue-pause/loses-the-head': { given: [pause], afterwards: [goOn, pass('PT5S')] },
  'queue-pause/of-all-products': { given: [pause], afterwards: [pass('PT5S')] },
  'outcome-delay/ignored': {
    given: [['PATCH', '/queues/mobileData', { outcomeDelay: 'PT5M' }]],
    afterwards: [pass('PT4S')],
  },
  'queue-stall/ignored': { given: [stall('mobileData')], afterwards: [pass('PT4M59S')] },
  'queue-stall/second-less': { given: [stall('mobileData')], afterwards: [pass('PT4M59.5S')] },
  'queue-stall/without-end': { given: [stall('mobileData'), endStall], afterwards: [pass('PT1H')] },
  'queue-stall/of-all-products': { given: [stall('mobileData')], afterwards: [pass('PT1M')] },
  'queue-lose/ignored': { given: [slow], afterwards: [lose, pass('PT1H')] },
  'queue-lose/leaves': { given: [slow], afterwards: [lose, pass('PT1H')] },
  'queue-lose/doubled': { given: [slow], afterwards: [lose, pass('PT1H')] },
  'queue-lose/given-back': { given: [slow], afterwards: [lose, pass('PT1H')] },
  'sendMessage queue-skipped/': { given: [stall('sms')], afterwards: [pass('PT10S')] },
  'mobileB2C queue-skipped/': { given: [stall('mobileB2C')], afterwards: [pass('PT10S')] },
  'sendAirtime queue-skipped/': { given: [stall('airtime')], afterwards: [pass('PT10S')] },
  'enqueue/always': { given: [stall('sms')], afterwards: [pass('PT10S')] },
  'queue-depth/one-more': {},
  'queue-depth/without-head': {},
  'queue-head/last': {},
  'queue-departure/of-the-head-late': {},
  'queue-departure/of-the-last-late': {},
  'queue-departure/of-the-last-early': {},
  'queue-departure/at-the-usual-rate': { given: [slow] },
  'queue-departure/as-without-stall': { given: [stall('mobileData')] },
  'queue-departure/while-paused': { given: [pause] },
  'queue-turn/left-stays': { afterwards: [pass('PT0.1S')] },
  'queue-turn/drains-others': { given: [pause], afterwards: [pass('PT10S')] },
  'head/other-named': { given: [slow], afterwards: [lose] },
}

const mutants = [...queueMutants, ...queueLeverMutants]

/** The operation is in the name where several mutants have the same name otherwise. */
function nameOf({ operationId, kind, label }: (typeof mutants)[number]): string {
  return kind === 'queue-skipped' ? `${operationId} ${kind}/` : `${kind}/${label}`
}

test('each mutant of queues has a story', () => {
  expect(mutants.map(nameOf).sort()).toEqual(Object.keys(stories).sort())
})

test.each(Object.entries(stories))('%s differs from the provider', async (name, story) => {
  const [broken, sound] = [await live(story, name), await live(story)]
  expect(broken.seen).not.toEqual(sound.seen)
  expect([broken.times > 0, sound.times]).toEqual([true, 0])
})

async function live({ given = [], afterwards = [] }: Story, name?: string) {
  const mutant = mutants.find((one) => nameOf(one) === name)
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const { africastalking, steer, close } = createSimulators({
    clock: { mode: 'manual', now: 0 },
    deliver: async () => ({ reply: { status: 200, headers: {}, body: '' } }),
    alter: { africastalking: (definition) => mutant?.alter(definition, onBroken) ?? definition },
  })
  const world = '/worlds/w'
  await steer('PUT', world, {})
  const replies: unknown[] = []
  const perform = async (steps: readonly Step[]): Promise<void> => {
    for (const [method, path, body] of steps) {
      const target = path.startsWith('/../') ? `${world}/${path.slice(4)}` : `${world}/africastalking${path}`
      replies.push((await steer(method, target, body)).body)
    }
  }
  const ask = (target: string, body: object) =>
    africastalking.ask({
      ...{ method: 'POST', target },
      headers: { apikey: 'w', 'content-type': 'application/json', accept: 'application/json' },
      body: Buffer.from(JSON.stringify({ username: 'sandbox', productName: 'Payouts', ...body })),
    })
  const url = 'http://127.0.0.1:9/'
  const urls = { deliveryReports: url, payments: url, airtimeStatus: url }
  await steer('PUT', `${world}/africastalking/callback-urls`, urls)
  await perform(given)
  const numbers = ['+254711000001', '+254711000002', '+254711000003']
  const each = (members: object): object => ({
    recipients: numbers.map((phoneNumber) => ({ phoneNumber, ...members })),
  })
  await ask('/mobile/data/request', each({ quantity: 7, unit: 'MB', validity: 'Day' }))
  await ask('/mobile/b2c/request', each({ currencyCode: 'KES', amount: 10 }))
  await ask('/version1/airtime/send', each({ amount: 'KES 10' }))
  for (const enqueue of ['1', '0']) await sendMessages(africastalking, numbers, enqueue)
  await steer('POST', `${world}/clock/advance`, { by: 'PT0.05S' })
  await ask('/mobile/data/request', each({ quantity: 7, unit: 'MB', validity: 'Day' }))
  await perform(afterwards)
  const queues = (await steer('GET', `${world}/africastalking/queues`)).body
  const callbacks = (await steer('GET', `${world}/callbacks`)).body
  const snapshot = JSON.parse((await steer('GET', `${world}/snapshot`)).body)
  const { payments, wallets } = snapshot.content.services.africastalking.collections
  close()
  return { seen: { replies, queues, callbacks, payments, wallets }, times }
}

async function sendMessages(
  { ask }: Pick<AfricasTalking, 'ask'>,
  numbers: readonly string[],
  enqueue: string,
): Promise<void> {
  const form = new URLSearchParams({ username: 'sandbox', to: numbers.join(','), message: 'Hello', enqueue })
  await ask({
    ...{ method: 'POST', target: '/version1/messaging' },
    headers: { apikey: 'w', 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(form.toString()),
  })
}
