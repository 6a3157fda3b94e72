import { expect, test } from 'vitest'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { receiveAfricasTalkingMessage } from '../levers/messages.ts'
import { openYard } from '../testing/openYard.ts'

type Text = Parameters<typeof receiveAfricasTalkingMessage>[0]['body']

function open(texts: readonly Partial<Text>[]) {
  const yard = openYard()
  const incomingMessages = 'http://127.0.0.1:9/incoming'
  putAfricasTalkingCallbackUrls(
    { path: yard.path, query: {}, headers: {}, body: { incomingMessages } },
    yard.contextOf(),
  )
  const receive = (text: Partial<Text>) => {
    const body = { from: '+254711000001', to: '28901', text: 'BALANCE', ...text }
    return receiveAfricasTalkingMessage({ path: yard.path, query: {}, headers: {}, body }, yard.contextOf())
  }
  const fetch = async (query: string) => {
    const reply = await yard.ask({ method: 'GET', target: `/version1/messaging?username=sandbox&${query}` })
    return JSON.parse(reply.body).SMSMessageData.Messages
  }
  return { ...yard, replies: texts.map(receive), fetch }
}

test("a subscriber's message is stored in the inbox", async () => {
  const { replies, fetch } = open([{ linkId: 'abc' }])
  expect(replies).toEqual([{ status: 201, body: { id: 1 } }])
  expect(await fetch('lastReceivedId=0&keyword=undefined&shortCode=undefined')).toEqual([
    { date: '2026-01-01T00:00:00.000Z', from: '+254711000001', id: 1, linkId: 'abc', text: 'BALANCE', to: '28901' },
  ])
})

test('only messages after lastReceivedId are listed', async () => {
  const { fetch } = open([{}, {}, {}])
  const ids = async (query: string) => (await fetch(query)).map(({ id }: { id: number }) => id)
  expect(await ids('')).toEqual([1, 2, 3])
  expect(await ids('lastReceivedId=2')).toEqual([3])
  expect(await ids('lastReceivedId=3')).toEqual([])
})

test('the inbox is filtered by keyword and short code', async () => {
  const { fetch } = open([{ text: 'stop please' }, { to: '12345' }])
  expect(await fetch('keyword=STOP')).toHaveLength(1)
  expect(await fetch('shortCode=12345')).toHaveLength(1)
})

test('a page has at most 100 messages', async () => {
  const { fetch } = open(Array.from({ length: 101 }, () => ({})))
  expect(await fetch('')).toHaveLength(100)
  expect(await fetch('lastReceivedId=100')).toHaveLength(1)
})

test('the incoming-message callback has exactly these bytes', async () => {
  const yard = open([{ text: 'how much?', linkId: 'abc' }])
  await yard.pass('PT0S')
  expect(yard.callbacks().map(({ body }) => body)).toEqual([
    'date=2026-01-01+00%3A00%3A00&from=%2B254711000001&id=1&linkId=abc&text=how+much%3F&to=28901&networkCode=63902&cost=KES+1.00',
  ])
})

test('a malformed sender number is refused', () => {
  expect(open([{ from: '+0' }]).replies[0]?.status).toBe(400)
})
