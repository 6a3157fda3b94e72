import { expect, test } from 'vitest'
import { challengedCard, goodCard, steeredAcquirer } from '../../testing/providers/steeredAcquirer.ts'

const stack = steeredAcquirer()

const challenged = (reference = 'order-1') => stack.authorise({ reference, card: challengedCard })
const capture = (id: string, reference: string, amount: number) =>
  stack.ask('POST', `/v1/authorisations/${id}/captures`, { reference, amount })
const authenticate = (id: string, paRes: string, key?: string) =>
  stack.ask('POST', `/v1/authorisations/${id}/authentication`, { paRes }, key)

test('a request that was repeated holds one amount, and gets the state that it has by then', async () => {
  const { status, body } = await stack.authorise()
  expect([status, body.status]).toEqual([201, 'authorised'])
  expect(await stack.authorise()).toEqual({ status: 200, body })
  await capture(body.id, 'capture-1', 10_000)
  expect(await stack.authorise()).toMatchObject({ status: 200, body: { id: body.id, status: 'captured' } })
  expect((await stack.ask('GET', '/v1/authorisations?reference=order-1')).body).toHaveLength(1)
})

test('members in another order are the same request', async () => {
  const { body } = await stack.authorise()
  const { securityCode, number, ...rest } = goodCard
  expect(await stack.authorise({ card: { securityCode, ...rest, number } })).toEqual({ status: 200, body })
})

test('another card with the same last digits is another request', async () => {
  await stack.authorise()
  const answer = await stack.authorise({ card: { ...goodCard, number: '4242424242421111' } })
  expect(answer).toMatchObject({ status: 409, body: { error: { code: 'referenceUsed' } } })
})

test('an answer to the challenge of another authorisation is refused', async () => {
  const [one, other] = [(await challenged()).body, (await challenged('order-2')).body]
  const paRes = await stack.answer(other.id, 'Y')
  expect(await authenticate(one.id, paRes)).toMatchObject({ status: 422, body: { error: { code: 'paResInvalid' } } })
  expect(await stack.statusOf(one.id)).toBe('challengeRequired')
  expect((await authenticate(other.id, paRes)).body.status).toBe('authorised')
})

test('an answer whose status was changed is refused', async () => {
  const { id } = (await challenged()).body
  const refusal = JSON.parse(Buffer.from(await stack.answer(id, 'N'), 'base64').toString())
  const forged = Buffer.from(JSON.stringify({ ...refusal, transStatus: 'Y' })).toString('base64')
  expect((await authenticate(id, forged)).status).toBe(422)
})

test('a second answer that differs from the first one changes nothing', async () => {
  const { id } = (await challenged()).body
  const [refused, confirmed] = [await stack.answer(id, 'N'), await stack.answer(id, 'Y')]
  await authenticate(id, refused)
  expect(await authenticate(id, confirmed)).toMatchObject({
    status: 409,
    body: { error: { code: 'noChallengePending' } },
  })
  expect(await authenticate(id, refused)).toMatchObject({ status: 200, body: { status: 'authenticationFailed' } })
})

test('a held amount that was authenticated is held as long as any other', async () => {
  const { id } = (await challenged()).body
  await authenticate(id, await stack.answer(id, 'A'))
  await stack.pass('P6DT23H59M59S')
  expect(await stack.statusOf(id)).toBe('authorised')
  await stack.pass('PT1S')
  expect(await stack.statusOf(id)).toBe('expired')
})

test('what was captured or released has no timer left', async () => {
  const due = async () => (await stack.steer('GET', '/due')).body.items
  const { id } = (await stack.authorise()).body
  await challenged('order-2')
  await capture(id, 'capture-1', 1)
  await stack.ask('POST', '/v1/cancellations', { reference: 'order-2' })
  expect(await due()).toEqual([])
})

test('a cancelled challenge has no page and takes no answer', async () => {
  const { id, challenge } = (await challenged()).body
  const paRes = await stack.answer(id, 'Y')
  const page = () =>
    stack.send('GET', `/acs?${new URLSearchParams({ PaReq: challenge.paReq, TermUrl: 'http://127.0.0.1/' })}`, '', {})
  expect((await page()).status).toBe(200)
  await stack.ask('POST', '/v1/cancellations', { reference: 'order-1' })
  expect((await page()).status).toBe(400)
  expect((await authenticate(id, paRes)).status).toBe(409)
})

test('settings change the times of what is asked for from then on', async () => {
  const before = (await stack.authorise()).body
  await stack.steer('PATCH', '/acquirer/settings', { holdFor: 'PT1H', challengeFor: 'PT1M' })
  const after = (await challenged('order-2')).body
  await stack.pass('PT1M')
  expect(await stack.statusOf(after.id)).toBe('expired')
  await stack.pass('PT1H')
  expect(await stack.statusOf(before.id)).toBe('authorised')
})

test('only a pending challenge is answered by the control plane', async () => {
  const { id } = (await stack.authorise()).body
  const answered = (of: string) => stack.steer('POST', `/acquirer/challenges/${of}`, { transStatus: 'Y' })
  expect(await answered(id)).toMatchObject({ status: 409 })
  expect(await answered('acq_none')).toMatchObject({ status: 404 })
})

test('each change of the status is a callback', async () => {
  const notificationUrl = 'http://127.0.0.1:9/'
  await stack.steer('POST', '/callback-plans', { action: { kind: 'drop' } })
  const { id } = (await stack.authorise({ card: challengedCard, notificationUrl })).body
  await authenticate(id, await stack.answer(id, 'Y'))
  await capture(id, 'capture-1', 10_000)
  const { body } = await stack.steer('GET', '/callbacks')
  const sent = body.map(({ name, about, body: text }: Record<string, string>) => [
    name,
    about,
    JSON.parse(text ?? '').status,
  ])
  expect(sent).toEqual([
    ['authorisationUpdated', id, 'authorised'],
    ['authorisationUpdated', id, 'captured'],
  ])
})

test('a restored world recognises requests and ends holds, and a fork has a page of its own', async () => {
  const { body } = await stack.authorise()
  const pending = (await challenged('order-2')).body
  const snapshot = (await stack.steer('GET', '/snapshot')).body
  await capture(body.id, 'capture-1', 1)
  await stack.steer('PUT', '/snapshot', snapshot, 'restored')
  expect(await stack.authorise({}, 'restored')).toEqual({ status: 200, body })
  const copy = (await stack.ask('GET', `/v1/authorisations/${pending.id}`, undefined, 'restored')).body
  expect(copy.challenge.paReq).not.toBe(pending.challenge.paReq)
  await authenticate(pending.id, await stack.answer(pending.id, 'Y', 'restored'), 'restored')
  expect([await stack.statusOf(pending.id, 'restored'), await stack.statusOf(pending.id)]).toEqual([
    'authorised',
    'challengeRequired',
  ])
  await stack.pass('P7D', 'restored')
  expect(await stack.statusOf(body.id, 'restored')).toBe('expired')
})
