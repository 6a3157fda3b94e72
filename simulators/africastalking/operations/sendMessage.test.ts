import { expect, test } from 'vitest'
import { africasTalkingStack, form, start } from '../../../testing/providers/africasTalkingStack.ts'
import { advance, formatInstant, restoreSnapshot, takeSnapshot } from '../../kernel/index.ts'
import { numberRules } from '../data/numberRules.generated.ts'
import { recipientStatuses } from '../data/recipientStatuses.generated.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'

const kenya = '+254711000001'
/** No server listens there: every attempt fails. */
const unreachable = 'http://127.0.0.1:9/reports'

async function sendOne(
  fields: Parameters<ReturnType<typeof africasTalkingStack>['send']>[0],
  stack = africasTalkingStack(),
) {
  const reply = await stack.send(fields)
  const data = JSON.parse(reply.body).SMSMessageData
  return { status: reply.status, message: data.Message, recipients: data.Recipients, recipient: data.Recipients[0] }
}

function openReportingStack() {
  const stack = africasTalkingStack()
  putAfricasTalkingCallbackUrls(
    { path: stack.path, query: {}, headers: {}, body: { deliveryReports: unreachable } },
    stack.contextOf(),
  )
  return stack
}

/** So many numbers, as one list. */
function many(count: number): string {
  return Array.from({ length: count }, (_, index) => `+2547110${10_000 + index}`).join(',')
}

test('a message is queued and gets a price and an id', async () => {
  const { status, message, recipient } = await sendOne({ to: kenya, enqueue: 1 })
  expect(status).toBe(201)
  expect(message).toBe('Sent to 1/1 Total Cost: USD 0.0079 Message parts: 1')
  expect(recipient).toEqual({
    cost: 'KES 0.8000',
    messageId: expect.stringMatching(/^ATXid_[0-9a-f]{32}$/),
    number: kenya,
    status: 'Success',
    statusCode: 102,
  })
})

test.each(numberRules.smsRecipients)(
  'suffix $suffix gives a recipient code $statusCode',
  async ({ suffix, statusCode }) => {
    const { status, recipient } = await sendOne({ to: `+254711000${suffix}` })
    expect(recipient.statusCode).toBe(statusCode)
    expect(recipient.status).toBe(recipientStatuses.find(({ code }) => code === statusCode)?.status)
    expect(recipient.messageId === 'None').toBe(statusCode !== 100)
    expect(recipient.cost).toBe(statusCode === 100 ? 'KES 0.8000' : '0')
    expect(status).toBe(statusCode === 409 ? 409 : 201)
  },
)

test.each([
  [undefined, 101],
  [0, 101],
  [1, 102],
])('with enqueue %s a recipient gets code %i', async (enqueue, code) => {
  expect((await sendOne({ to: kenya, ...(enqueue !== undefined && { enqueue }) })).recipient.statusCode).toBe(code)
})

test('every status code of the table can be triggered', async () => {
  const ruled: readonly number[] = [101, 102, ...numberRules.smsRecipients.map(({ statusCode }) => statusCode)]
  expect(recipientStatuses.filter(({ code }) => !ruled.includes(code))).toEqual([])
})

test.each([
  [kenya, 1, 'KES 0.8000', 'USD 0.0079'],
  ['+255712000001', 2, 'TZS 44.0000', 'USD 0.0191'],
  ['+2348030000001', 3, 'NGN 6.6000', 'USD 0.0161'],
  ['+23276000001', 2, 'SLE 0.9000', 'USD 0.0400'],
])('a message to %s in %i parts costs %s', async (to, parts, cost, total) => {
  const { message, recipient } = await sendOne({ to, message: 'a'.repeat(parts === 1 ? 160 : parts * 153) })
  expect(recipient.cost).toBe(cost)
  expect(message).toBe(`Sent to 1/1 Total Cost: ${total} Message parts: ${parts}`)
})

test('each recipient gets a status of its own, in the order of the request', async () => {
  const { status, message, recipients } = await sendOne({ to: `${kenya}, 12,+33612345407,+254711000409,254711000002` })
  expect(status).toBe(201)
  expect(message).toBe('Sent to 2/5 Total Cost: USD 0.0158 Message parts: 1')
  expect(
    recipients.map(({ number, statusCode }: { number: string; statusCode: number }) => [number, statusCode]),
  ).toEqual([
    [kenya, 101],
    ['12', 403],
    ['+33612345407', 407],
    ['+254711000409', 409],
    ['+254711000002', 101],
  ])
})

test('a repeated `to` is one list', async () => {
  const reply = await africasTalkingStack().ask({
    headers: form,
    text: `username=sandbox&message=Hi&to=%2B254711000001&to=%2B254711000002`,
  })
  expect(JSON.parse(reply.body).SMSMessageData.Recipients).toHaveLength(2)
})

test('the account does not pay for premium messages', async () => {
  const { message, recipient } = await sendOne({ to: kenya, bulkSMSMode: 0, keyword: 'news', linkId: 'undefined' })
  expect([message, recipient.cost]).toEqual(['Sent to 1/1', '0'])
})

test('a recipient is refused when the balance does not cover the cost', async () => {
  const stack = africasTalkingStack()
  stack.contextOf().state.accounts.put({ currency: 'USD', balance: 100 })
  const { message, recipients } = await sendOne({ to: `${kenya},+254711000002` }, stack)
  expect(message).toBe('Sent to 1/2 Total Cost: USD 0.0079 Message parts: 1')
  expect(recipients[1]).toMatchObject({ status: 'InsufficientBalance', statusCode: 405, messageId: 'None', cost: '0' })
})

test.each([
  [{ to: kenya, from: 'a name longer than 11' }, 'InvalidSenderId'],
  [{ to: ' , ' }, 'InvalidPhoneNumber'],
])('%j refuses the whole request with %s', async (fields, reason) => {
  expect(await sendOne(fields)).toMatchObject({ status: 201, message: reason, recipients: [] })
})

test('the text `undefined` in an optional field counts as absent', async () => {
  const absent = { from: 'undefined', linkId: 'undefined', keyword: 'undefined' }
  expect((await sendOne({ to: kenya, ...absent })).recipient.statusCode).toBe(101)
})

test('the queue releases 50 messages a second, and each is reported 2 s later', async () => {
  const stack = openReportingStack()
  await stack.send({ to: many(101), enqueue: 1 })
  await stack.pass('PT1.999S')
  expect(stack.callbacks()).toHaveLength(0)
  await stack.pass('PT0.001S')
  expect(stack.callbacks()).toHaveLength(1)
  await stack.pass('PT0.999S')
  expect(stack.callbacks()).toHaveLength(50)
  await stack.pass('PT1.001S')
  expect(stack.callbacks()).toHaveLength(101)
})

test('a message with enqueue 0 does not wait for the queue', async () => {
  const stack = openReportingStack()
  await stack.send({ to: many(100), enqueue: 1 })
  await stack.send({ to: kenya, enqueue: 0 })
  await stack.pass('PT2S')
  expect(stack.callbacks().some(({ body }) => body.includes('254711000001'))).toBe(true)
})

test('a delivery report has exactly these bytes', async () => {
  const stack = openReportingStack()
  const { recipients } = await sendOne({ to: `${kenya},+23277000901` }, stack)
  await stack.pass('PT3S')
  expect(stack.callbacks().map(({ body }) => body)).toEqual([
    `phoneNumber=%2B254711000001&retryCount=0&id=${recipients[0].messageId}&status=Success&networkCode=63902`,
    `phoneNumber=%2B23277000901&failureReason=DeliveryFailure&retryCount=0&id=${recipients[1].messageId}&status=Failed&networkCode=61905`,
  ])
  expect(stack.callbacks()[0]).toMatchObject({ contentType: 'application/x-www-form-urlencoded', url: unreachable })
})

test.each(numberRules.smsReports)('suffix $suffix is reported as the table says', async ({ suffix, reports }) => {
  const stack = openReportingStack()
  stack.silence()
  await stack.send({ to: `+254711000${suffix}` })
  await stack.pass('P2D')
  const told = stack.callbacks().map(({ body, createdAt }) => {
    const { status, failureReason } = Object.fromEntries(new URLSearchParams(body))
    return { afterSeconds: (createdAt - start) / 1_000, status, ...(failureReason !== undefined && { failureReason }) }
  })
  expect(told).toEqual(reports)
})

test('a report is retried every minute for 12 hours, then fails', async () => {
  const stack = openReportingStack()
  await stack.send({ to: kenya })
  await stack.pass('PT12H1S')
  const attemptsAt = () => stack.callbacks()[0]?.attempts.map(({ at }) => formatInstant(at)) ?? []
  expect(attemptsAt().slice(0, 3)).toEqual([
    '2026-01-01T00:00:02.000Z',
    '2026-01-01T00:01:02.000Z',
    '2026-01-01T00:02:02.000Z',
  ])
  expect(stack.callbacks()[0]?.state).toBe('queued')
  await stack.pass('P1D')
  expect(attemptsAt().at(-1)).toBe('2026-01-01T12:00:02.000Z')
  expect(stack.callbacks()[0]?.state).toBe('failed')
})

test('no report is sent without a URL in the dashboard', async () => {
  const stack = africasTalkingStack()
  await stack.send({ to: kenya })
  await stack.pass('PT1M')
  expect(stack.callbacks()).toEqual([])
})

test('two worlds with one seed give the same ids', async () => {
  const [first, second] = [await sendOne({ to: kenya }), await sendOne({ to: kenya })]
  expect(first).toEqual(second)
})

test('a world restored from a snapshot sends its pending reports', async () => {
  const stack = openReportingStack()
  const { recipient } = await sendOne({ to: kenya }, stack)
  const other = africasTalkingStack()
  const world = restoreSnapshot(other.worlds, 'copy', await takeSnapshot(stack.world))
  await advance(world, start + 2_000)
  expect([...world.callbacks.list()].map(({ about }) => about)).toEqual([recipient.messageId])
})

test('a multipart form is taken like an urlencoded one, and the journal shows its fields', async () => {
  const stack = africasTalkingStack()
  const fields = { username: 'sandbox', to: kenya, message: 'Hello' }
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const reply = await stack.ask({ headers, text: `${parts.join('')}--b--\r\n` })
  expect([reply.status, JSON.parse(reply.body).SMSMessageData.Recipients[0].number]).toEqual([201, kenya])
  expect(stack.world.journal.query()[0]?.request.body).toBe(new URLSearchParams(fields).toString())
})

test.each(['bulkSMSMode', 'enqueue', 'retryDurationInHours', 'keyword', 'from'])(
  'the field %s counts as absent when it is empty or says undefined',
  async (field) => {
    const fields = 'username=sandbox&to=%2B254711000001&message=Hi'
    const ids = await Promise.all(
      [fields, `${fields}&${field}=`, `${fields}&${field}=undefined`].map(async (text) => {
        const { status, body } = await africasTalkingStack().ask({ headers: form, text })
        return [status, body]
      }),
    )
    expect(ids[0]?.[0]).toBe(201)
    expect(ids[1]).toEqual(ids[0])
    expect(ids[2]).toEqual(ids[0])
  },
)

test('a required field that is empty is not absent, and what is no number is refused', async () => {
  const ask = async (text: string) => (await africasTalkingStack().ask({ headers: form, text })).status
  expect(await ask('username=sandbox&to=%2B254711000001&message=undefined')).toBe(201)
  expect(await ask('username=sandbox&to=%2B254711000001&message=Hi&enqueue=undefine')).toBe(400)
})

test('the 1,000 recipients of the suite of the official Node.js client all get the message', async () => {
  const to = Array.from({ length: 1_000 }, (_, index) => `+2547000${1_000 + index}0`).join(',')
  const { message, recipients } = await sendOne({ to })
  expect(message).toBe('Sent to 1000/1000 Total Cost: USD 7.9000 Message parts: 1')
  expect(new Set(recipients.map(({ statusCode }: { statusCode: number }) => statusCode))).toEqual(new Set([101]))
})
