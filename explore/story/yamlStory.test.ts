import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTeller, type TestTeller } from './teller.fixture.ts'
import { yamlStory } from './yamlStory.ts'

let teller: TestTeller
beforeAll(async () => {
  teller = await openTeller()
})
beforeEach(() => {
  teller.answer(200, '{}')
})
afterAll(() => teller[Symbol.asyncDispose]())

/** Tells a story, and gives why steps failed, what the service has received, and how the clock moved. */
async function told(text: string) {
  const [received, moved] = [teller.received.length, teller.moved.length]
  const failures = await teller.tell(yamlStory('story.yaml', text))
  return { failures, received: teller.received.slice(received), moved: teller.moved.slice(moved) }
}

test('a request is sent with its headers and an object as JSON, and its answer is saved for later steps', async () => {
  teller.answer(201, '{"id":7,"items":[{"sku":"a"}]}')
  const { failures, received } = await told(`
- POST: /orders
  body: { sku: airtime-5, phone: "+254711000100", amount: 250.50 }
  headers: { Idempotency-Key: order-1 }
  expect: 201
  save: { order: $.id, sku: '$.items[0].sku' }
- PATCH: /orders/{{order}}
  headers: { X-Order: "{{order}}" }
  body: { skus: ["{{sku}}"], open: true }
`)
  expect(failures).toEqual([])
  expect(received).toMatchObject([
    {
      request: 'POST /orders',
      headers: { 'idempotency-key': 'order-1', 'content-type': 'application/json' },
      body: '{"sku":"airtime-5","phone":"+254711000100","amount":250.5}',
    },
    { request: 'PATCH /orders/7', headers: { 'x-order': '7' }, body: '{"skus":["a"],"open":true}' },
  ])
})

test('a text is sent as it is, with its type', async () => {
  const { received } = await told(`
- PUT: /form
  body: a=1&b=2
  type: application/x-www-form-urlencoded
- PUT: /xml
  body: <a/>
  headers: { content-type: text/xml }
`)
  expect(received).toMatchObject([
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1&b=2' },
    { headers: { 'content-type': 'text/xml' }, body: '<a/>' },
  ])
})

test('the clock moves by durations in both forms, and by sentences', async () => {
  const { scene } = teller
  const before = Date.parse((await scene.world.clock()).now)
  const { failures, moved } = await told('[{ advance: 5m }, { advance: PT1M }, When 2 hours pass]')
  expect(failures).toEqual([])
  expect(moved).toEqual(['PT5M', 'PT1M'])
  expect(Date.parse((await scene.world.clock()).now) - before).toBe(126 * 60_000)
})

test('a request is repeated, each time as a step of its own', async () => {
  const steps = yamlStory('story.yaml', '- POST: /poll\n  every: 10m\n  times: 3')
  expect(steps.map(({ text }) => text)).toEqual(['POST /poll (1 of 3)', 'POST /poll (2 of 3)', 'POST /poll (3 of 3)'])
  const { received, moved } = await told('- POST: /poll\n  every: 10m\n  times: 3')
  expect(received.map(({ request }) => request)).toEqual(['POST /poll', 'POST /poll', 'POST /poll'])
  expect(moved).toEqual(['PT10M', 'PT10M'])
})

test('a sentence may have a table or a text below it, and use what a request has saved', async () => {
  teller.answer(200, '{"payout":"po-1"}')
  const { failures, received } = await told(`
- GET: /
  save: { payout: $.payout }
- When I POST "/payouts" with:
    phone: "+254711000100"
    amount: 250
    id: "{{payout}}"
- When I PUT "/payouts" with: |
    {"raw": "{{payout}}"}
- When I PUT "/payouts" with:
    - [amount, 1]
- Then the response status is 200
- And I save "$.payout" as "again"
- GET: /{{again}}
`)
  expect(failures).toEqual([])
  expect(received.slice(1).map(({ body, request }) => [request, body])).toEqual([
    ['POST /payouts', '{"phone":"+254711000100","amount":250,"id":"po-1"}'],
    ['PUT /payouts', '{"raw": "po-1"}\n'],
    ['PUT /payouts', '{"amount":1}'],
    ['GET /po-1', ''],
  ])
})

test('a step fails in one line that says what was answered', async () => {
  teller.answer(503, '{\n "error": "try later"\n}')
  expect((await told('- POST: /orders\n  expect: 201')).failures).toEqual([
    'POST /orders: POST /orders was answered with 503; expected is 201. The answer: {"error":"try later"}',
  ])
  expect((await told('- GET: /orders')).failures).toEqual([
    'GET /orders: GET /orders was answered with 503; expected is 2xx or 3xx, because the step names no other one by "expect". The answer: {"error":"try later"}',
  ])
  expect((await told('- GET: /orders\n  expect: 5xx')).failures).toEqual([])
  expect((await told('- GET: /orders\n  expect: 5xx\n  save: { id: $.id }')).failures).toEqual([
    'GET /orders: The response to GET /orders has nothing at $.id. It is: { "error": "try later" }',
  ])
  expect((await told('[When I GET "/", Then the response status is 200]')).failures).toEqual([
    'Then the response status is 200: The status of the response to GET / is not as expected. Its body is: { "error": "try later" } expected: 200, found: 503',
  ])
})

test('a step that needs a value which was not saved, because its request failed, says so', async () => {
  teller.answer(500, '')
  const text = '- POST: /orders\n  save: { lost: $.id }\n- GET: /orders/{{lost}}'
  expect((await told(text)).failures).toEqual([
    expect.stringContaining('POST /orders was answered with 500'),
    expect.stringContaining('No value of the name {{lost}} has been saved before this step: saved are '),
  ])
})

test('a sentence about the reference gateway is refused where a service is under test', async () => {
  expect((await told('- Given a client with 10,000 SLE of float')).failures).toEqual([
    'Given a client with 10,000 SLE of float: This sentence is about the reference gateway, but the story is about the service under test. Leave it out.',
  ])
})

test.each([
  ['', 'story.yaml:1: a story has at least one step, such as "- POST: /orders".'],
  ['POST: /orders', 'story.yaml:1: a story is a list.'],
  ['- POST: /orders\n  body: {', /^story\.yaml:2: this is no YAML: /],
  [
    '- GET: /a\n- POTS: /orders',
    'story.yaml:2: a step has no "POTS": the nearest is "POST". It may have GET, POST, PUT,',
  ],
  ['- POST: /a\n  heads: {}', 'story.yaml:2: a step has no "heads": the nearest is "headers"'],
  ['- headers: {}', 'story.yaml:1: a step names one of GET, POST, PUT, PATCH, DELETE and a path: "POST: /orders".'],
  ['- GET: /a\n  POST: /b', 'story.yaml:1: a step sends one request, but this one has GET and POST.'],
  ['- GET: a', 'story.yaml:1: "a" is no path: it begins with a slash, as /orders.'],
  ['- GET:\n', 'story.yaml:1: a path is a text.'],
  ['- POST: /a\n  body: x=1', 'story.yaml:2: a body that is a text needs its media type, as "type: application/x-'],
  ['- POST: /a\n  type: text/xml', 'story.yaml:2: "type" needs a "body".'],
  [
    '- POST: /a\n  body: x\n  type: a\n  headers: {Content-Type: b}',
    'story.yaml:3: "type" and the header Content-Type',
  ],
  [
    '- POST: /a\n  body:\n    phone: +254711000100',
    'story.yaml:3: YAML reads +254711000100 as the number 254711000100: ',
  ],
  [
    '- POST: /a\n  body: [0711000100]',
    'story.yaml:2: YAML reads 0711000100 as the number 711000100: write "0711000100" in',
  ],
  ['- POST: /a\n  headers: { "a b": c }', 'story.yaml:2: "a b" is no name of a header.'],
  ['- POST: /a\n  headers: { a: [b] }', 'story.yaml:2: the header a is a text.'],
  ['- POST: /a\n  headers: { a: "b\\nc" }', 'story.yaml:2: the header a is one line.'],
  ['- GET: /a\n  expect: ok', 'story.yaml:2: "ok" is no status, such as 201, or 2xx for a class.'],
  ['- GET: /a\n  expect: 6xx', 'story.yaml:2: "6xx" is no status, such as 201, or 2xx for a class.'],
  ['- GET: /a\n  save: { "a b": $.id }', 'story.yaml:2: "a b" is no name: it has letters, digits, "_", "." and "-".'],
  ['- GET: /a\n  save: { a: id }', 'story.yaml:2: "id" is no JSON path (RFC 9535), such as $.id or $.items[0].id.'],
  ['- GET: /a\n  save: $.id', 'story.yaml:2: "save" has names and values, as in "name: value".'],
  ['- GET: /a\n  every: 5m', 'story.yaml:1: "every" and "times" come together, as in "every: 10m" and "times: 6".'],
  ['- GET: /a\n  every: soon\n  times: 2', 'story.yaml:2: "soon" is no duration, such as 5m, 1h30m or PT5M.'],
  ['- GET: /a\n  every: 5m\n  times: 0', 'story.yaml:3: "times" is a whole number from 1 to 1000.'],
  ['- advance: 5 minutes', 'story.yaml:1: "5 minutes" is no duration, such as 5m, 1h30m or PT5M.'],
  ['- advance: 5m\n  times: 2', 'story.yaml:2: a step with "advance" has no "times": the nearest is "advance".'],
  [
    '- 5 minutes pass',
    'story.yaml:1: "5 minutes pass" is no step: write a request, as "POST: /orders", or a sentence that',
  ],
  [
    '- When five minute passes by',
    'story.yaml:1: "five minute passes by" is no sentence of the vocabulary: the nearest are "',
  ],
  ['- When I order with:', 'story.yaml:1: This sentence needs a table below it, as in: When I order with:'],
  ['- When 5 minutes pass:\n    a: b', 'story.yaml:1: "5 minutes pass:" is no sentence of the vocabulary'],
  [
    '- When I order with:\n    a: b\n  GET: /',
    'story.yaml:1: a sentence is a step of its own: begin a new one with "- ".',
  ],
  [
    '- GET: /{{order}}',
    'story.yaml:1: {{order}} is saved by no step before this one: no step before it saves anything.',
  ],
  [
    '- GET: /\n  save: { order: $.id }\n- When I GET "/{{ordre}}"',
    'story.yaml:3: {{ordre}} is saved by no step before this one: saved are order.',
  ],
])('a wrong story is refused with its line: %j', (text, message) => {
  expect(() => yamlStory('story.yaml', text)).toThrow(message)
})
