import { expect, test } from 'vitest'
import { createControlClient } from '../../../testing/control/client.ts'
import { opening } from '../../../testing/stack/startStack.ts'
import { createSimulators } from '../../index.ts'
import { bulkMutants } from './bulkMutants.ts'
import { premiumMutants } from './premiumMutants.ts'
import { subscriptionMutants } from './subscriptionMutants.ts'

const mutants = [...bulkMutants, ...premiumMutants, ...subscriptionMutants]
type Mutant = (typeof mutants)[number]
type Fields = Readonly<Record<string, string | readonly string[]>>

/** A step of a story: a form or a query to the provider, an operation of the control plane, or time that passes. */
type Step =
  | { readonly post: string; readonly fields: Fields }
  | { readonly get: string; readonly fields: Fields }
  | { readonly steer: readonly [method: string, path: string, body: object] }
  | { readonly pass: string }

const number = '+254711000001'
const other = '+254711000002'
const product = { shortCode: '28901', keyword: 'NEWS' }
const kes = (amount: number) => ({ currency: 'KES', amount })
const keywords = [
  { keyword: 'NEWS', kind: 'subscription', charge: kes(10) },
  { keyword: 'SCORE', kind: 'onDemand', charge: kes(5) },
]
const registered: Step = { steer: ['PUT', '/africastalking/short-codes/28901', { keywords }] }
const text = (words: string, from = number, more: object = {}): Step => ({
  steer: ['POST', '/africastalking/messages', { from, to: '28901', text: words, ...more }],
})
const optedIn = text('NEWS')
const linked = text('SCORE', number, { linkId: 'a-link' })
const airtime = (amount: number): Step => ({ steer: ['PATCH', `/subscribers/${number}`, { airtime: amount }] })
const answer = (accept: boolean): Step => ({ steer: ['POST', '/prompts/1/answer', { accept }] })
const fetched = (fields: Fields = {}): Step => ({ get: '/version1/subscription', fields: { ...product, ...fields } })
const ask = (fields: Fields = {}): Step => ({
  post: '/version1/subscription/create',
  fields: { ...product, phoneNumber: number, ...fields },
})
const askWithToken = (fields: Fields = {}): Step => ask({ checkoutToken: '<token>', ...fields })
const token: Step = { post: '/checkout/token/create', fields: { phoneNumber: number } }
const remove: Step = { post: '/version1/subscription/delete', fields: { ...product, phoneNumber: number } }
const atSafaricom = (fields: Fields): Step => ({
  post: '/version1/subscription/safaricom',
  fields: { ...product, redirectUrl: 'http://127.0.0.1:3000/in', ...fields },
})
const bulk = (fields: Fields): Step => ({ post: '/version1/messaging/bulk', fields: { message: 'Hello', ...fields } })
const premium = (fields: Fields = {}): Step => ({
  post: '/version1/messaging',
  fields: { to: number, from: '28901', message: 'Hello', bulkSMSMode: '0', ...fields },
})
const news = (fields: Fields = {}): Step => premium({ keyword: 'NEWS', ...fields })
const soon: Step = { pass: 'PT2S' }
const hour: Step = { pass: 'PT2H' }

/** What is done where each mutant differs from the provider. */
const stories: Readonly<Record<string, readonly Step[]>> = {
  'queue/skipped': [bulk({ senderId: 'MYSHOP', phoneNumbers: number })],
  'queue/always': [bulk({ senderId: 'MYSHOP', phoneNumbers: number, enqueue: '0' })],
  'list/first-alone': [bulk({ senderId: 'MYSHOP', phoneNumbers: [number, other] })],
  'hash-unchecked/': [bulk({ maskedNumber: 'XYZ' })],
  'operator-ignored/': [bulk({ maskedNumber: '0'.repeat(64), telco: 'Airtel' })],
  'sender-ignored/': [bulk({ senderId: 'a name longer than 11', phoneNumbers: number })],
  'free/': [bulk({ senderId: 'MYSHOP', phoneNumbers: number })],
  'premium-share/skipped': [registered, optedIn, news(), soon],
  'premium-share/doubled': [registered, optedIn, news(), soon],
  'premium-airtime/ignored': [registered, optedIn, airtime(0), news(), soon],
  'premium-airtime/last-unit': [registered, optedIn, airtime(10), news(), soon],
  'premium-retry/uncounted': [registered, optedIn, airtime(0), news({ retryDurationInHours: '1' }), hour],
  'premium-retry/none': [registered, optedIn, airtime(0), news({ retryDurationInHours: '1' }), hour],
  'premium-retry/longer': [registered, optedIn, airtime(0), news({ retryDurationInHours: '1' }), hour],
  'premium-keyword/ignored': [registered, optedIn, premium({ keyword: 'SPORT' }), soon],
  'premium-link/ignored': [registered, optedIn, news({ linkId: 'another' }), soon],
  'premium-mode/ignored': [registered, optedIn, news(), soon],
  'premium-link/reused': [registered, linked, premium({ linkId: 'a-link' }), premium({ linkId: 'a-link' }), soon],
  'premium-link/of-anybody': [registered, linked, premium({ linkId: 'a-link', to: other }), soon],
  'premium-subscriber/anybody': [registered, news(), soon],
  'token-life/second-less': [registered, token, { pass: 'PT59M59S' }, askWithToken()],
  'token-life/second-more': [registered, token, { pass: 'PT1H' }, askWithToken()],
  'token-number/ignored': [registered, token, askWithToken({ phoneNumber: other })],
  'question/refusal-ignored': [registered, ask(), answer(false), fetched()],
  'question/consent-lost': [registered, ask(), answer(true), fetched()],
  'question/not-asked': [registered, ask(), fetched()],
  'product/ignored': [registered, ask({ keyword: 'SCORE' })],
  'deletion/skipped': [registered, optedIn, remove, fetched()],
  'deletion/of-all': [registered, optedIn, text('NEWS', other), remove, fetched()],
  'keyword/exact': [registered, optedIn, fetched({ keyword: 'news' })],
  'cursor/included': [registered, optedIn, text('NEWS', other), fetched({ lastReceivedId: '1' })],
  'number/ignored': [registered, atSafaricom({ phoneNumber: number })],
  'address/unchecked': [registered, atSafaricom({ redirectUrl: 'nowhere' })],
}

/** Lives a story and gives the replies, what the control plane shows afterwards, and how often the mutant deviated. */
async function live(
  steps: readonly Step[],
  mutant?: Mutant,
): Promise<{ readonly seen: string; readonly times: number }> {
  let times = 0
  const simulators = createSimulators({
    credentials: 'open',
    clock: { mode: 'manual', now: Date.parse(opening) },
    deliver: async () => ({ reply: { status: 200, headers: {}, body: '' } }),
    ...(mutant && { alter: { africastalking: (definition) => mutant.alter(definition, () => void times++) } }),
  })
  const control = createControlClient(simulators.steer)
  await control.send('PUT', '/worlds/w', {})
  await control.send('PUT', '/worlds/w/africastalking/callback-urls', { deliveryReports: 'http://127.0.0.1:9/' })
  const replies: string[] = []
  for (const step of steps) replies.push(await take(step))
  const callbacks = [...(simulators.worlds.get('w')?.callbacks.list() ?? [])].map(({ body }) => body)
  const account = await control.send('GET', '/worlds/w/africastalking/account')
  const subscriber = await control.send('GET', `/worlds/w/subscribers/${number}`)
  simulators.close()
  return { seen: JSON.stringify([replies, callbacks, account.body, subscriber.body]), times }

  async function take(step: Step): Promise<string> {
    if ('pass' in step) return steered('POST', '/clock/advance', { by: step.pass })
    if ('steer' in step) return steered(...step.steer)
    const issued = /CkTkn_[0-9a-f]{32}/.exec(replies.join())?.[0] ?? ''
    const fields = Object.entries(step.fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one === '<token>' ? issued : one]),
    )
    const form = new URLSearchParams([['username', 'sandbox'], ...fields]).toString()
    const headers = { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' }
    const request =
      'get' in step
        ? { method: 'GET', target: `${step.get}?${form}`, body: Buffer.of() }
        : { method: 'POST', target: step.post, body: Buffer.from(form) }
    return (await simulators.africastalking.ask({ ...request, headers })).body
  }

  async function steered(method: string, path: string, body: object): Promise<string> {
    return JSON.stringify((await control.send(method, `/worlds/w${path}`, body)).body)
  }
}

test('each mutant has a story', () => {
  expect(mutants.map(({ kind, label }) => `${kind}/${label}`).sort()).toEqual(Object.keys(stories).sort())
})

test.each(mutants)('$operationId $kind $label', async (mutant) => {
  const story = stories[`${mutant.kind}/${mutant.label}`] ?? []
  const [usual, broken] = [await live(story), await live(story, mutant)]
  expect(broken.times).toBeGreaterThan(0)
  expect(broken.seen).not.toBe(usual.seen)
})
