import { expect, test } from 'vitest'
import { code, subscriber, ussdShop } from '../../../testing/providers/ussdShop.ts'

const { world, phone, questions, events, post } = ussdShop()
const menu = 'CON Renew?\n1. Yes'

const token = async (phoneNumber = subscriber): Promise<string> =>
  (await post('/checkout/token/create', { phoneNumber })).body.token

const push = (fields: Readonly<Record<string, string>>) =>
  post('/ussd/push/request', { phoneNumber: subscriber, menu, ...fields })

test('a pushed menu is on the phone after the reply, and the answer goes to the application', async () => {
  const { status, body } = await push({ checkoutToken: await token() })
  expect([status, body]).toEqual([
    201,
    { errorMessage: 'None', sessionId: expect.stringMatching(/^ATUid_[0-9a-f]{32}$/), status: 'Queued' },
  ])
  await world().advance('PT0S')
  const shown = { number: subscriber, state: 'asked', code, screen: 'Renew?\n1. Yes', call: null }
  expect(await phone().handset()).toEqual(shown)
  expect(await phone().type('9')).toBe('Bye')
  expect(questions().map(({ fields }) => Object.fromEntries(fields))).toMatchObject([
    { serviceCode: code, text: '9', sessionId: body.sessionId },
  ])
  expect(events()).toMatchObject([{ status: 'Success', input: '9', hopsCount: '1' }])
})

test('a pushed text that begins with END asks nothing', async () => {
  await push({ checkoutToken: await token(), menu: 'END Done' })
  await world().advance('PT0S')
  expect(await phone().handset()).toMatchObject({ state: 'idle', screen: 'Done' })
  expect(events()).toMatchObject([{ status: 'Success', hopsCount: '0', lastAppResponse: 'END Done' }])
})

test('what is refused is said in words, and shows nothing', async () => {
  const checkoutToken = await token()
  const refused = async (fields: Readonly<Record<string, string>>) => (await push({ checkoutToken, ...fields })).body
  const none = { sessionId: 'None', status: 'Failed' }
  expect(await refused({ phoneNumber: '12' })).toEqual({ ...none, errorMessage: 'Invalid phone number' })
  expect(await refused({ phoneNumber: '+254711000002' })).toEqual({ ...none, errorMessage: 'Invalid token provided' })
  expect(await refused({ menu: 'Renew?' })).toMatchObject({
    errorMessage: 'Invalid menu, it must begin with CON or END',
  })
  await world().africastalking.ussdCodes.register(code, { callback: null, events: null })
  expect(await refused({})).toEqual({
    ...none,
    errorMessage: 'Please configure a callback URL for your USSD channel',
  })
  await world().africastalking.ussdCodes.register(code, { callback: 'http://127.0.0.1:9/ussd', events: null })
  expect((await refused({})).status).toBe('Queued')
  expect(await refused({})).toEqual({ ...none, errorMessage: 'Invalid token provided' })
  await world().advance('PT0S')
  expect(await phone().screens()).toHaveLength(1)
})

test.each([
  ['is busy', () => phone().dial(code)],
  ['is off', () => world().subscribers.change(subscriber, { isPhoneOn: false })],
])('a phone that %s shows no pushed menu, and the session is incomplete', async (_what, prepare) => {
  await prepare()
  const before = await phone().handset()
  const { body } = await push({ checkoutToken: await token() })
  await world().advance('PT0S')
  expect(await phone().handset()).toEqual(before)
  expect(events()).toMatchObject([{ status: 'Incomplete', sessionId: body.sessionId, hopsCount: '0' }])
})
