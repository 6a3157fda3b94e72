import { expect, test } from 'vitest'
import { africasTalkingStack } from '../../../testing/providers/africasTalkingStack.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { receiveAfricasTalkingMessage } from '../levers/messages.ts'

type Text = Parameters<typeof receiveAfricasTalkingMessage>[0]['body']

function open(texts: readonly Partial<Text>[]) {
  const stack = africasTalkingStack()
  const incomingMessages = 'http://127.0.0.1:9/incoming'
  putAfricasTalkingCallbackUrls(
    { path: stack.path, query: {}, headers: {}, body: { incomingMessages } },
    stack.contextOf(),
  )
  const receive = (text: Partial<Text>) => {
    const body = { from: '+254711000001', to: '28901', text: 'BALANCE', ...text }
    return receiveAfricasTalkingMessage({ path: stack.path, query: {}, headers: {}, body }, stack.contextOf())
  }
  const fetch = async (query: string) => {
    const reply = await stack.ask({ method: 'GET', target: `/version1/messaging?username=sandbox&${query}` })
    return JSON.parse(reply.body).SMSMessageData.Messages
  }
  return { ...stack, replies: texts.map(receive), fetch }
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
  const stack = open([{ text: 'how much?', linkId: 'abc' }])
  await stack.pass('PT0S')
  const [callback] = stack.callbacks()
  const id = new URLSearchParams(callback?.body).get('id')
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(callback?.body).toBe(
    `linkId=abc&text=how+much%3F&to=28901&id=${id}&date=2026-01-01T00%3A00%3A00.000Z&from=%2B254711000001&networkCode=63902&cost=KES+1.00`,
  )
})

test('a malformed sender number is refused', () => {
  expect(open([{ from: '+0' }]).replies[0]?.status).toBe(400)
})
