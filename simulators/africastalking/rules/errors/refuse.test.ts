import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { africasTalkingStack, b2c, form, json } from '../../../../testing/providers/africasTalkingStack.ts'

const text = 'text/plain; charset=UTF-8'
const good = 'username=sandbox&to=%2B254711000001&message=Hi'

test.each([
  ['no to', 'username=sandbox&message=Hi', 400, "Request is missing required form field 'to'"],
  ['no fields at all', '', 400, "Request is missing required form field 'username'"],
  [
    'a word for a number',
    `${good}&enqueue=yes`,
    400,
    "The form field 'enqueue' was malformed:\n'yes' is not a valid 32-bit signed integer value",
  ],
  [
    'broken encoding',
    'username=%E0%A4%A',
    400,
    'The request content was malformed:\nthe body is not percent-encoded UTF-8',
  ],
])('a form with %s', async (_name, body, status, words) => {
  const reply = await africasTalkingStack().ask({ headers: form, text: body })
  expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([status, text, words])
})

test.each([
  [
    'no product',
    '{"username":"sandbox","recipients":[]}',
    "The request content was malformed:\nObject is missing required member 'productName'",
  ],
  ['nothing', '', 'Request entity expected but not supplied'],
  [
    'an amount that is too large for a number',
    '{"username":"a","productName":"b","recipients":[{"phoneNumber":"+23276000001","currencyCode":"SLE","amount":1e400}]}',
    'The request content was malformed:\n`recipients[0].amount` must be number',
  ],
  [
    'a number for a phone',
    '{"username":"a","productName":"b","recipients":[{"phoneNumber":1,"currencyCode":"SLE","amount":1}]}',
    'The request content was malformed:\n`recipients[0].phoneNumber` must be string',
  ],
])('a JSON body with %s', async (_name, body, words) => {
  const reply = await africasTalkingStack().ask({ target: b2c, headers: json, text: body })
  expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([400, text, words])
})

test('a body that is not JSON', async () => {
  const reply = await africasTalkingStack().ask({ target: b2c, headers: json, text: '{' })
  expect(reply.status).toBe(400)
  expect(reply.body).toMatch(/^The request content was malformed:\n/)
})

test('of a malformed and a missing field the malformed one is told', async () => {
  const reply = await africasTalkingStack().ask({ headers: form, text: 'username=sandbox&enqueue=yes' })
  expect(reply.body).toBe("The form field 'enqueue' was malformed:\n'yes' is not a valid 32-bit signed integer value")
})

test('an empty lastReceivedId counts as absent', async () => {
  const target = '/version1/messaging?username=sandbox&lastReceivedId='
  expect((await africasTalkingStack().ask({ method: 'GET', target })).status).toBe(200)
})

test('an inbox request without a user name', async () => {
  const reply = await africasTalkingStack().ask({ method: 'GET' })
  expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([
    404,
    text,
    "Request is missing required query parameter 'username'",
  ])
})

test('an inbox request with a malformed lastReceivedId', async () => {
  const reply = await africasTalkingStack().ask({
    method: 'GET',
    target: '/version1/messaging?username=sandbox&lastReceivedId=abc',
  })
  expect([reply.status, reply.body]).toEqual([
    400,
    "The query parameter 'lastReceivedId' was malformed:\n'abc' is not a valid 32-bit signed integer value",
  ])
})

test.each([
  ['missing', '', 'The resource requires authentication, which was not supplied with the request'],
  ['unknown', 'other', 'The supplied authentication is invalid'],
])('an API key that is %s', async (_name, apikey, words) => {
  const reply = await africasTalkingStack('strict').ask({ headers: { ...form, apikey }, text: good })
  expect([reply.status, reply.body]).toEqual([401, words])
  expect(reply.headers).toEqual({ 'content-type': text, 'WWW-Authenticate': 'Basic realm="api",charset=UTF-8' })
})

test('a user name other than sandbox is refused in strict mode', async () => {
  const send = (stack: ReturnType<typeof africasTalkingStack>) =>
    stack.send({ username: 'someone', to: '+254711000001' })
  expect(await send(africasTalkingStack('strict'))).toMatchObject({
    status: 401,
    body: 'The supplied authentication is invalid',
  })
  expect((await send(africasTalkingStack('open'))).status).toBe(201)
})

test('an unknown path', async () => {
  const reply = await africasTalkingStack().ask({ target: '/version1/message' })
  expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([
    404,
    text,
    'The requested resource could not be found.',
  ])
})

test('a method that the path lacks', async () => {
  const reply = await africasTalkingStack().ask({ method: 'DELETE', target: b2c })
  expect([reply.status, reply.headers['Allow'], reply.body]).toEqual([
    405,
    'POST',
    'HTTP method not allowed, supported methods: POST',
  ])
})

test('JSON instead of a form', async () => {
  const reply = await africasTalkingStack().ask({ headers: json, text: '{}' })
  expect([reply.status, reply.body]).toEqual([
    415,
    "The request's Content-Type [application/json] is not supported. Expected:\napplication/x-www-form-urlencoded or multipart/form-data",
  ])
})

test('a body above the size limit', async () => {
  const reply = await africasTalkingStack().ask({ headers: form, bodyLimitExceeded: 1_048_576 })
  expect([reply.status, reply.body]).toEqual([
    413,
    'The request content was malformed:\nEntityStreamSizeException: incoming entity size exceeded size limit (1048576 bytes)!',
  ])
})

test('two API keys in one request', async () => {
  const reply = await africasTalkingStack().ask({
    headers: form,
    rawHeaders: ['apiKey', 'demo', 'apikey', 'demo'],
    text: good,
  })
  expect([reply.status, reply.headers['content-type']]).toEqual([400, text])
})

test('a refused recipient is reported as JSON without a charset', async () => {
  const reply = await africasTalkingStack().ask({ headers: form, text: good.replace('to=%2B254711000001', 'to=12') })
  expect([reply.status, reply.headers['content-type']]).toEqual([201, 'application/json'])
})

test.each([undefined, 'application/xml', '*/*'])(
  'with Accept %s the reply to a sent message is XML',
  async (accept) => {
    const reply = await africasTalkingStack().ask({
      headers: { ...form, accept },
      text: good.replace('to=%2B254711000001', 'to=12'),
    })
    expect([reply.status, reply.headers['content-type']]).toEqual([201, 'application/xml'])
    expect(reply.body).toBe(
      '<AfricasTalkingResponse><SMSMessageData><Message>Sent to 0/1 Total Cost: 0</Message><Recipients><Recipient><number>12</number>' +
        '<cost>0</cost><status>InvalidPhoneNumber</status><statusCode>403</statusCode><messageId>None</messageId>' +
        '</Recipient></Recipients></SMSMessageData></AfricasTalkingResponse>',
    )
  },
)

test('Prefer forces every documented reply', async () => {
  for (const code of [201, 400, 401, 404, 405, 409, 413, 415, 429, 500, 503]) {
    const reply = await africasTalkingStack().ask({ headers: { ...form, prefer: `code=${code}` }, text: good })
    expect(reply.status).toBe(code)
  }
})

test.each(['tooManyRequests', 'unavailable', 'internalServerError'])('a fault rule can name %s', (name) => {
  expect(africasTalkingStack().service.hasError(name)).toBe(true)
})

test.each([
  [{ kind: 'status', status: 500 }, ''],
  [{ kind: 'providerError', error: 'internalServerError' }, 'There was an internal server error.'],
] as const)('the fault %j after the request answers with the body %s', async (effect, body) => {
  const stack = africasTalkingStack()
  stack.world.faults.add({ place: 'after', effect })
  const reply = await stack.send({ to: '+254711000001' })
  expect([reply.status, reply.body]).toEqual([500, body])
})

test('a multipart form that breaks off is malformed, not missing', async () => {
  const stack = africasTalkingStack()
  const sent = '--x\r\ncontent-disposition: form-data; name="to"\r\n\r\n+254711000001\r\n'
  const reply = await stack.service.ask({
    method: 'POST',
    target: '/version1/messaging',
    headers: { apikey: 'demo', 'content-type': 'multipart/form-data; boundary=x' },
    body: new Uint8Array(),
    stream: Readable.from([Buffer.from(sent)]),
  })
  expect([reply.status, reply.body]).toEqual([400, expect.stringMatching(/^The request content was malformed:\n\w/)])
})

const multipart = { apikey: 'demo', 'content-type': 'multipart/form-data; boundary=x' }

test.each([
  ['without a byte', '', /^The request content was malformed:\n\w/],
  ['without a part', '--x--\r\n', /^Request is missing required form field 'username'$/],
])('a multipart form %s is a form, whether it is streamed or not', async (_name, sent, words) => {
  const stack = africasTalkingStack()
  const request = { method: 'POST', target: '/version1/messaging', headers: multipart }
  const whole = await stack.service.ask({ ...request, body: Buffer.from(sent) })
  const streamed = await stack.service.ask({
    ...request,
    body: Buffer.of(),
    stream: Readable.from([Buffer.from(sent)]),
  })
  expect([whole.status, whole.body, streamed.status, streamed.body]).toEqual([
    ...[400, expect.stringMatching(words), 400, expect.stringMatching(words)],
  ])
})
