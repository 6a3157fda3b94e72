import { expect, test } from 'vitest'
import { code, subscriber, ussdShop } from '../../../testing/providers/ussdShop.ts'

const { world, phone, answer, questions, events } = ussdShop()

test('a question has its fields and headers as captured, and the text of the session so far', async () => {
  expect(await phone().dial(code)).toBe('Menu ')
  expect(await phone().type('1')).toBe('Menu 1')
  expect(await phone().type('')).toBe('Menu 1*')
  const [first, ...others] = questions()
  expect(first?.fields.map(([name]) => name)).toEqual([
    'phoneNumber',
    'serviceCode',
    'text',
    'sessionId',
    'networkCode',
  ])
  expect(first?.body).toMatch(
    /^phoneNumber=%2B254711000001&serviceCode=\*384\*70421%23&text=&sessionId=ATUid_[0-9a-f]{32}&networkCode=99999$/,
  )
  expect(first?.headers).toEqual({
    'user-agent': 'at-ussd-api/1.0',
    'accept-encoding': 'gzip',
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect(others.map(({ fields }) => Object.fromEntries(fields)['text'])).toEqual(['1', '1*'])
  expect(new Set(questions().map(({ fields }) => Object.fromEntries(fields)['sessionId'])).size).toBe(1)
})

test('what is dialled behind a code reaches the longest code, and the text is empty', async () => {
  await world().africastalking.ussdCodes.register('*384#', { callback: 'http://127.0.0.1:9/other', events: null })
  expect(await phone().dial('*384*70421*1*1#')).toBe('Menu ')
  expect(Object.fromEntries(questions()[0]?.fields ?? [])).toMatchObject({ serviceCode: code, text: '' })
})

test('END ends the session, and the event tells of it in its captured order', async () => {
  await phone().dial(code)
  await world().advance('PT5S')
  expect(await phone().type('9')).toBe('Bye')
  expect(await phone().handset()).toMatchObject({ state: 'idle', code: null })
  const [event, ...none] = events()
  expect(none).toEqual([])
  expect(Object.keys(event ?? {})).toEqual([
    'durationInMillis',
    'phoneNumber',
    'errorMessage',
    'serviceCode',
    'lastAppResponse',
    'hopsMetadata',
    'hopsCount',
    'status',
    'sessionId',
    'cost',
    'date',
    'networkCode',
    'input',
  ])
  expect(event).toMatchObject({
    durationInMillis: '5000',
    errorMessage: '',
    lastAppResponse: 'END Bye',
    hopsCount: '2',
    status: 'Success',
    cost: '0.00',
    date: '2026-01-05 09:00:05',
    input: '9',
  })
})

test.each([
  ['a status', { status: 415 }, 'Received unexpected response code: 415 Unsupported Media Type'],
  [
    'an error of its own',
    { status: 500, body: 'END Sorry' },
    'Received unexpected response code: 500 Internal Server Error',
  ],
  ['a redirect', { status: 302 }, 'Received unexpected response code: 302 Found'],
  ['another prefix', 'Welcome', 'The response of the application does not begin with CON or END'],
  ['small letters', 'con Welcome', 'The response of the application does not begin with CON or END'],
  ['a prefix without a blank', 'CONWelcome', 'The response of the application does not begin with CON or END'],
  ['a blank before the prefix', ' CON Welcome', 'The response of the application does not begin with CON or END'],
  ['nothing', '', 'The response of the application does not begin with CON or END'],
  ['no answer', { error: 'no answer in 10000 ms' }, 'No response from the application'],
])('an application that answers with %s ends the session, and the phone says so', async (_what, how, shown) => {
  answer(() => how)
  expect(await phone().dial(code)).toBe(shown)
  expect((await phone().handset()).state).toBe('idle')
  expect(events()).toMatchObject([{ status: 'Failed', errorMessage: shown, hopsCount: '1' }])
})

test('the media type of an answer does not matter', async () => {
  answer(() => ({ status: 201, headers: { 'content-type': 'text/html' }, body: 'CON Menu' }))
  expect(await phone().dial(code)).toBe('Menu')
})

test('a code without a callback URL fails', async () => {
  await world().africastalking.ussdCodes.register(code, { callback: null, events: 'http://127.0.0.1:9/ended' })
  expect(await phone().dial(code)).toBe('The USSD code has no callback URL')
  expect(events()).toMatchObject([{ status: 'Failed', hopsCount: '0' }])
})

test.each([
  ['hangs up', async () => void (await phone().hangUp()), 'Menu '],
  [
    'gives no answer for 30 s',
    async () => void (await world().advance('PT30S')),
    'The session has expired without an answer.',
  ],
])('a person who %s leaves the session incomplete', async (_what, leave, shown) => {
  await phone().dial(code)
  await leave()
  expect(await phone().handset()).toEqual({ number: subscriber, state: 'idle', code: null, screen: shown, call: null })
  expect(events()).toMatchObject([{ status: 'Incomplete', errorMessage: '', lastAppResponse: 'CON Menu ' }])
  await world().advance('PT1H')
  expect(events()).toHaveLength(1)
})

test('dialling again ends the former session', async () => {
  await phone().dial(code)
  await phone().dial(code)
  expect(events()).toMatchObject([{ status: 'Incomplete', input: '' }])
  expect(await phone().type('9')).toBe('Bye')
  expect(events().map(({ status }) => status)).toEqual(['Incomplete', 'Success'])
  expect(events()[0]?.['sessionId']).not.toBe(events()[1]?.['sessionId'])
})

test('each menu gives 30 s for the answer, and the session lasts 180 s in all', async () => {
  await phone().dial(code)
  for (let hop = 1; hop <= 6; hop++) {
    await world().advance('PT29S')
    expect(await phone().type('1')).toMatch(/^Menu/)
  }
  await world().advance('PT5.999S')
  expect((await phone().handset()).state).toBe('asked')
  await world().advance('PT0.001S')
  expect((await phone().handset()).screen).toBe('The session has expired.')
  expect(events()).toMatchObject([{ status: 'Incomplete', durationInMillis: '180000', hopsCount: '7' }])
})

test('Airtel gives 60 s for an answer, and 15 s to the application', async () => {
  const airtel = phone('+254733000001')
  await airtel.dial(code)
  await world().advance('PT59.999S')
  expect((await airtel.handset()).state).toBe('asked')
  await world().callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT14.999S' } })
  await airtel.type('1')
  expect(await airtel.handset()).toMatchObject({ state: 'waiting', screen: null })
  await world().advance('PT14.999S')
  expect((await airtel.handset()).screen).toBe('Menu 1')
  await airtel.type('1')
  await world().advance('PT15S')
  expect((await airtel.handset()).screen).toBe('Menu 1*1')
})

test('an answer that comes in 10 s is shown, and a later one is not', async () => {
  await world().callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT9.999S' } })
  await phone().dial(code)
  await world().advance('PT9.999S')
  expect((await phone().handset()).screen).toBe('Menu ')
  await world().callbackPlans.clear()
  await world().callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT10S' } })
  await phone().type('1')
  await world().advance('PT10S')
  expect((await phone().handset()).screen).toBe('No response from the application')
  await world().advance('PT1M')
  expect(events()).toMatchObject([{ status: 'Failed', lastAppResponse: 'CON Menu ' }])
  expect((await phone().screens()).length).toBe(2)
})

test('an answer to a session that the person has left changes nothing', async () => {
  await world().callbackPlans.add({
    action: { kind: 'delayAnswer', duration: 'PT5S' },
    select: { operationId: 'ussdRequest' },
  })
  await phone().dial(code)
  await phone().hangUp()
  await phone().dial(code)
  await world().advance('PT5S')
  expect((await phone().screens()).map(({ text }) => text)).toEqual(['Menu '])
  expect(events()).toMatchObject([{ status: 'Incomplete', lastAppResponse: '' }])
})

test('a copy of an answer is heard once', async () => {
  await world().callbackPlans.add({ action: { kind: 'duplicate', copies: 2 }, select: { operationId: 'ussdRequest' } })
  await phone().dial(code)
  expect((await phone().screens()).length).toBe(1)
  expect(questions().length).toBeGreaterThan(1)
})

test('metadata of a hop comes back with the next question, and all of it with the event', async () => {
  const metadata = ['first', '', 'x'.repeat(99), 'x'.repeat(100), 'a|b', 'last']
  answer((text) => ({
    status: 200,
    headers: { 'at-ussd-hop-metadata': metadata[text === '' ? 0 : text.split('*').length] ?? '' },
    body: 'CON Menu',
  }))
  await phone().dial(code)
  for (let hop = 1; hop < metadata.length; hop++) await phone().type('1')
  await phone().hangUp()
  expect(questions().map(({ headers }) => headers['at-ussd-hop-metadata'])).toEqual([
    undefined,
    'first',
    undefined,
    'x'.repeat(99),
    undefined,
    undefined,
  ])
  expect(events()).toMatchObject([{ hopsMetadata: `first|${'x'.repeat(99)}|last`, hopsCount: '6' }])
})

test('a phone that is off when the answer comes leaves the session', async () => {
  await world().callbackPlans.add({
    action: { kind: 'delayAnswer', duration: 'PT5S' },
    select: { operationId: 'ussdRequest' },
  })
  await phone().dial(code)
  await world().subscribers.change(subscriber, { isInCoverage: false })
  await world().advance('PT5S')
  expect(await phone().handset()).toMatchObject({ state: 'idle', screen: null })
  expect(events()).toMatchObject([{ status: 'Incomplete', lastAppResponse: 'CON Menu ' }])
})

test('sessions of many phones run side by side', async () => {
  const numbers = Array.from({ length: 50 }, (_, index) => `+2547110001${String(index).padStart(2, '0')}`)
  for (const number of numbers) await world().subscribers.phone(number).dial(code)
  for (const number of numbers) expect(await phone(number).type('9')).toBe('Bye')
  expect(events().filter(({ status }) => status === 'Success')).toHaveLength(50)
})

test('a copied world goes on with its sessions by itself', async () => {
  await phone().dial(code)
  const copy = await world().fork('copy')
  expect(await copy.subscribers.phone(subscriber).type('9')).toBe('Bye')
  expect((await phone().handset()).state).toBe('asked')
  await world().advance('PT30S')
  expect(events().map(({ status }) => status)).toEqual(['Success', 'Incomplete'])
  await copy.drop()
})

test('a code that is taken away cannot be dialled, and its sessions go on', async () => {
  await phone().dial(code)
  await world().africastalking.ussdCodes.remove(code)
  expect(await phone().type('1')).toBe('Menu 1')
  expect(await phone('+254711000002').dial(code)).toBe('Connection problem or invalid MMI code.')
})

test('the journal names the rule that hears an answer', async () => {
  await phone().dial(code)
  const { sessionId } = Object.fromEntries(questions()[0]?.fields ?? [])
  expect((await world().journal()).at(-1)).toMatchObject({ heardBy: { name: 'continueUssd', key: `${sessionId}/1` } })
})

test('nothing falls due any more of a menu that was answered, and of a session that has ended', async () => {
  const due = async () => (await world().due()).items.map(({ name, due }) => [name, due])
  const end = ['expireUssdSession', '2026-01-05T09:03:00.000Z']
  await phone().dial(code)
  expect(await due()).toEqual([['expireUssdInput', '2026-01-05T09:00:30.000Z'], end])
  await world().advance('PT5S')
  await phone().type('1')
  expect(await due()).toEqual([['expireUssdInput', '2026-01-05T09:00:35.000Z'], end])
  await phone().hangUp()
  expect(await due()).toEqual([])
  await phone().dial(code)
  await phone().type('9')
  expect(await due()).toEqual([])
})

test('a session ends when the application would be asked for the 101st time', async () => {
  answer(() => 'CON More?')
  await phone().scripts.add({ cue: { kind: 'screen', text: 'More' }, action: { kind: 'type', text: '1' } })
  expect(await phone().dial(code)).toBe('The session has had too many questions.')
  expect(questions()).toHaveLength(100)
  expect(events()).toMatchObject([{ status: 'Incomplete', errorMessage: '', hopsCount: '100', durationInMillis: '0' }])
  expect((await world().due()).total).toBe(0)
  const [asked] = (await world().journal()).filter(({ nearMiss }) => nearMiss !== undefined)
  expect(asked?.nearMiss).toEqual(['the application is not asked again in this session: it was asked 100 times'])
})
