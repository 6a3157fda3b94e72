import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { endOf, payment, transaction, violations } from './end.fixture.ts'
import type { EndOfRun } from './invariant.ts'
import { readInvariants } from './readInvariants.ts'
import { UnreadableSource } from './sources/unreadableSource.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-invariants-'))
let url: string
let answer: { status: number; body: string }
const service = createServer((_request, response) => response.writeHead(answer.status).end(answer.body))
let database: DatabaseSync

beforeAll(async () => {
  await once(service.listen(0, '127.0.0.1'), 'listening')
  url = `http://127.0.0.1:${Object(service.address()).port}`
})
beforeEach(() => {
  answer = { status: 200, body: '[]' }
  rmSync(join(folder, 'data'), { recursive: true, force: true })
  mkdirSync(join(folder, 'data'))
  database = new DatabaseSync(join(folder, 'data', 'shop.db'))
  database.exec(`PRAGMA journal_mode = wal; CREATE TABLE payouts (reference, state, amount)`)
  return () => database.close()
})
afterAll(() => {
  service.close()
  rmSync(folder, { recursive: true })
})

/** Writes a file of invariants, and gives its path. */
function written(text: string, name = 'money.yaml'): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function end(happened: Partial<EndOfRun> = {}): EndOfRun {
  return endOf({ url, filled: (text) => text.replaceAll('{dir}', join(folder, 'data')), ...happened })
}

const withDatabase = 'database: sqlite:{dir}/shop.db\n'
const paid = `${withDatabase}reference: { mobileB2C: '$.recipients[0].metadata.payoutId' }
paid:
  sql: SELECT reference, amount FROM payouts WHERE state = 'paid'\n`
const asPaid = 'what the providers have done is what the service says it has paid'

test('without a file the built-in invariants are checked that need nothing', async () => {
  const { invariants, settle, unchecked } = await readInvariants(undefined)
  expect(invariants.map(({ name, isBuiltIn }) => [name, isBuiltIn])).toEqual([
    ['no reference is paid twice', true],
    ['the service does not end by itself', true],
    ['answers of the service can be read', true],
  ])
  expect(settle).toBe('P1D')
  expect(unchecked).toEqual([
    'no reference is paid twice at Africa\'s Talking: needs "reference", as { mobileB2C: $.… }',
    `${asPaid}: needs "paid"`,
    'nothing stays undecided: needs "undecided"',
  ])
})

test('a file that has everything leaves nothing unchecked', async () => {
  const { settle, unchecked } = await readInvariants(written(`${paid}undecided: { get: /open }\nsettle: 2h`))
  expect([settle, unchecked]).toEqual(['PT2H', []])
})

test('two effects for one reference are told with their facts; failed ones and other references are not', async () => {
  const file = written(paid)
  database.exec("INSERT INTO payouts VALUES (7, 'paid', 250), (8, 'paid', 250)")
  const effects = [payment('ATPid_1', '7'), payment('ATPid_2', '8'), payment('ATPid_3', '8', { state: 'failed' })]
  expect(await violations(file, end({ effects }))).toEqual({})
  const twice = [...effects, payment('ATPid_4', '7', { state: 'open' })]
  expect(await violations(file, end({ effects: twice }))).toEqual({
    'no reference is paid twice':
      "7 was paid twice at Africa's Talking: ATPid_1 (250 SLE to +23276123100) and ATPid_4 (250 SLE to +23276123100)",
  })
})

test('a reference that both providers have paid is paid twice, and DT One needs no reference in the file', async () => {
  const file = written("reference: { mobileB2C: '$.recipients[0].metadata.payoutId' }")
  expect(await violations(file, end({ effects: [payment('ATPid_1', '7'), transaction('100', '7')] }))).toEqual({
    'no reference is paid twice':
      "7 was paid twice: at Africa's Talking ATPid_1 (250 SLE to +23276123100) and at DT One 100 (3 USD to +593990000100)",
  })
  expect(await violations(undefined, end({ effects: [transaction('100', '7'), transaction('101', '7')] }))).toEqual({
    'no reference is paid twice':
      '7 was paid twice at DT One: 100 (3 USD to +593990000100) and 101 (3 USD to +593990000100)',
  })
})

test('messages count where the file names their reference, apart from payments', async () => {
  const message = (id: string) => ({
    ...({ provider: 'africastalking', operation: 'sendMessage', id, state: 'done', number: '+254711000100' } as const),
    request: { to: '+254711000100', message: 'payout 7' },
  })
  const effects = [message('ATXid_1'), message('ATXid_2')]
  expect(await violations(undefined, end({ effects }))).toEqual({})
  const file = written(
    "reference: { sendMessage: $.message, mobileB2C: '$.recipients[0].metadata.payoutId' }",
    'sms.yaml',
  )
  const receipt = payment('ATPid_1', 'payout 7')
  expect(await violations(file, end({ effects: [...effects, receipt] }))).toEqual({
    'no reference is paid twice':
      "payout 7 was sent a message twice at Africa's Talking: ATXid_1 (to +254711000100) and ATXid_2 (to +254711000100)",
  })
})

test.each([
  [
    'nothing',
    [payment('ATPid_1', '7')],
    "7 was paid at Africa's Talking, but the service does not say so: ATPid_1 (250 SLE to +23276123100)",
  ],
  ["(7, 'paid', 250)", [], 'the service says that it has paid 7, but no provider has done anything for it'],
  ["(7, 'paid', 250), (7, 'paid', 250)", [payment('ATPid_1', '7')], 'the service says 2 times that it has paid 7'],
  [
    "(7, 'paid', 249.99)",
    [payment('ATPid_1', '7')],
    "the service says that it has paid 249.99 for 7, but the amount of the payment at Africa's Talking is 250 SLE: ATPid_1",
  ],
  [
    "('o', 'paid', '3.01')",
    [transaction('100', 'o')],
    'the service says that it has paid 3.01 for o, but the destination amount of the transaction at DT One is 3 USD: 100',
  ],
  [
    "(7, 'paid', 'much')",
    [payment('ATPid_1', '7')],
    'the service says that it has paid much for 7, which is no amount',
  ],
  [
    "(7, 'paid', 250)",
    [payment('ATPid_1', '7', { state: 'failed' })],
    "the service says that it has paid 7, but ATPid_1 (250 SLE to +23276123100) failed at Africa's Talking",
  ],
  [
    "(7, 'paid', 250)",
    [payment('ATPid_1', '7', { state: 'open' })],
    "the service says that it has paid 7, but ATPid_1 (250 SLE to +23276123100) is still open at Africa's Talking",
  ],
  [
    'nothing',
    [payment('ATPid_1', undefined)],
    "ATPid_1 (250 SLE to +23276123100) was done at Africa's Talking for nothing that is known: its request has no $.recipients[0].metadata.payoutId",
  ],
  [
    'nothing',
    [payment('ATPid_1', '7', { request: undefined })],
    "ATPid_1 (250 SLE to +23276123100) was done at Africa's Talking, and the journal does not have the request that caused it",
  ],
])('what was paid differs from what was done: %s', async (rows, effects, reason) => {
  if (rows !== 'nothing') database.exec(`INSERT INTO payouts VALUES ${rows}`)
  expect(await violations(written(paid), end({ effects }))).toEqual({ [asPaid]: reason })
})

test.each([
  ["(7, 'paid', 250)", [payment('ATPid_1', '7')]],
  ["('7', 'paid', '250.00')", [payment('ATPid_1', '7')]],
  ["(7, 'paid', 250.0)", [payment('ATPid_1', '7'), payment('ATPid_2', '7', { state: 'failed' })]],
  ["(7, 'paid', NULL)", [payment('ATPid_1', '7')]],
  ["(7, 'failed', 250)", [payment('ATPid_1', '7', { state: 'failed' })]],
  ["(7, 'sent', 250)", [payment('ATPid_1', '7', { state: 'open' })]],
  ["('0.1', 'paid', '0.30')", [payment('ATPid_1', '0.1', { amount: 0.3 })]],
])('what was paid is what was done: %s', async (rows, effects) => {
  database.exec(`INSERT INTO payouts VALUES ${rows}`)
  expect(await violations(written(paid), end({ effects }))).toEqual({})
})

test('money that was moved by an operation without a reference is no violation, but an error', async () => {
  const file = written(`${withDatabase}paid: { sql: SELECT reference FROM payouts }`)
  await expect(violations(file, end({ effects: [payment('ATPid_1', '7')] }))).rejects.toThrow(
    'the reference of mobileB2C cannot be read: "paid" needs it to find what a payment is for; name it, as "reference: { mobileB2C: $.metadata.payoutId }".',
  )
})

test('what is undecided, the end of the process and answers that cannot be read are told', async () => {
  const file = written(
    `${withDatabase}undecided: { sql: SELECT reference FROM payouts WHERE state = 'sent' }\nsettle: 24h`,
  )
  database.exec("INSERT INTO payouts VALUES (7, 'sent', 1), (8, 'paid', 1)")
  const answers = [
    { to: 'POST /orders', status: 201, contentType: 'application/json; charset=utf-8', text: '{"id":' },
    { to: 'GET /orders', status: 500, contentType: 'application/problem+json', text: '' },
    { to: 'GET /page', status: 200, contentType: 'text/html', text: '<p>' },
    { to: 'DELETE /orders', status: 204, contentType: 'application/json', text: '' },
    { to: 'GET /orders/1', status: 200, contentType: 'application/json', text: '{}' },
  ]
  expect(await violations(file, end({ answers, ends: ['with exit code 1', 'by SIGSEGV'] }))).toEqual({
    'nothing stays undecided': 'still undecided 24h after the story: reference: 7',
    'the service does not end by itself':
      'the process of the service ended by itself, with exit code 1\nthe process of the service ended by itself, by SIGSEGV',
    'answers of the service can be read': [
      'the answer 201 to POST /orders says that it is application/json; charset=utf-8, but cannot be read as that: its body is: {"id":',
      'the answer 500 to GET /orders says that it is application/problem+json, but cannot be read as that: it has no body',
    ].join('\n'),
  })
})

test('rows that may not come and rows that are not the same are shown', async () => {
  const file = written(`${withDatabase}
never:
  a payout is there twice: { sql: SELECT reference FROM payouts GROUP BY reference HAVING count(*) > 1 }
same:
  book and ledger agree:
    - sql: SELECT reference, amount FROM payouts
    - get: /ledger
      rows: $.entries[?@.open == false]
      columns: { amount: $.sum.value, reference: $.ref }`)
  database.exec("INSERT INTO payouts VALUES (7, 'paid', 250), (7, 'paid', '1.50')")
  answer.body = JSON.stringify({
    entries: [
      { open: false, ref: '7', sum: { value: '1.5' } },
      { open: false, ref: 7, sum: { value: '250.00' } },
      { open: true },
    ],
  })
  expect(await violations(file, end())).toEqual({ 'never: a payout is there twice': 'there is a row: reference: 7' })
  answer.body = '{"entries":[{"open":false,"ref":7,"sum":{"value":250}},{"open":false,"ref":8,"sum":{"value":1}}]}'
  expect(await violations(file, end())).toMatchObject({
    'book and ledger agree':
      'the first has rows that the second has not: reference: 7, amount: 1.50\nthe second has rows that the first has not: amount: 1, reference: 8',
  })
})

test('a statement reads what a service has written that was killed with its file open', async () => {
  const path = join(folder, 'data', 'killed.db')
  const script = `const { DatabaseSync } = require('node:sqlite'); const d = new DatabaseSync(process.argv[1]);
    d.exec("PRAGMA journal_mode = wal; CREATE TABLE t (big); INSERT INTO t VALUES (9007199254740993)"); process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['-e', script, path])
  const file = written("database: 'sqlite:{dir}/killed.db'\nnever: { a row: { sql: SELECT big FROM t } }")
  expect(await violations(file, end())).toEqual({ 'never: a row': 'there is a row: big: 9007199254740993' })
})

test('a command gives rows by what it prints to standard output, with the variables of the service', async () => {
  const file = written(
    `never:\n  row: { run: 'echo warning >&2; echo "[{\\"in\\": \\"$SHOP\\", \\"at\\": \\"{dir}\\"}]"' }`,
  )
  const found = await violations(file, end({ env: { SHOP: 'mine' }, filled: (text) => text.replace('{dir}', 'here') }))
  expect(found).toEqual({ 'never: row': 'there is a row: in: mine, at: here' })
})

test.each([
  [
    'database: sqlite:{dir}/none.db\nnever: { a: { sql: SELECT 1 } }',
    /^the statement "SELECT 1" cannot be read: there is no file .*none\.db\.$/,
  ],
  [
    'database: sqlite:{dir}/shop.db\nnever: { a: { sql: SELECT 1 FROM nowhere } }',
    'the statement "SELECT 1 FROM nowhere" cannot be read: no such table: nowhere.',
  ],
  [
    'database: sqlite:{dir}/shop.db\nnever: { a: { sql: DELETE FROM payouts } }',
    'attempt to write a readonly database',
  ],
  [
    'database: postgres://127.0.0.1:1/shop\nnever: { a: { sql: SELECT 1 } }',
    'the statement "SELECT 1" cannot be read: connect ECONNREFUSED 127.0.0.1:1.',
  ],
  ['never: { a: { get: /missing } }', 'GET /missing cannot be read: the service answers 404: not here.'],
  [
    'never: { a: { run: "echo oops; exit 3" } }',
    'the command "echo oops; exit 3" cannot be read: it ended with exit code 3. It has printed:\n  oops.',
  ],
  [
    'never: { a: { run: echo hello } }',
    'the command "echo hello" cannot be read: it prints no JSON list of rows but: hello.',
  ],
  [
    'never: { a: { run: "echo [1]" } }',
    'the command "echo [1]" cannot be read: a row is an object, as {"reference": "7"}, but one is 1.',
  ],
  [
    `${withDatabase}paid: { sql: SELECT state FROM payouts }`,
    '"paid" cannot be read: each row needs a "reference", but one is: state: paid.',
  ],
])('a source that cannot be read is an error that names it: %s', async (text, message) => {
  database.exec("INSERT INTO payouts VALUES (7, 'paid', 1)")
  answer = { status: 404, body: 'not here' }
  const failed = violations(written(text), end())
  await expect(failed).rejects.toBeInstanceOf(UnreadableSource)
  await expect(failed).rejects.toThrow(message)
})

test.each([
  ['{}', 'GET /rows cannot be read: the answer is no list: name the rows by "rows", as $.items.'],
  ['<html>', 'GET /rows cannot be read: the answer is no JSON: <html>.'],
])('an answer without rows is an error: %s', async (body, message) => {
  answer.body = body
  await expect(violations(written('never: { a: { get: /rows } }'), end())).rejects.toThrow(message)
})

test.each([
  ['nevr: {}', 'money.yaml:1: the file of invariants has no "nevr": the nearest is "never". It may have database,'],
  [
    'never: { a: { sql: SELECT 1 } }',
    'money.yaml:1: "sql" needs a database: name it as "database: sqlite:{dir}/shop.db" or',
  ],
  [
    'database: mysql://a\nnever: {}',
    'money.yaml:1: "mysql://a" is no database that can be read: write sqlite:{dir}/shop.db or postgres://',
  ],
  ['never:\n  a: { sql: SELECT 1, get: /a }', 'money.yaml:2: "a" has one of "sql", "get" and "run".'],
  ['never:\n  a: { rows: $.a }', 'money.yaml:2: "a" has one of "sql", "get" and "run".'],
  ['never:\n  a: { run: ls, rows: $.a }', 'money.yaml:2: "rows" is for "get", but this is "run".'],
  ['never:\n  a: { get: a }', 'money.yaml:2: "a" is no path: it begins with a slash, as /payouts.'],
  ['never:\n  a: { get: /a, rows: a }', 'money.yaml:2: "a" is no JSON path (RFC 9535), such as $.items or $.id.'],
  [
    'never:\n  a: { get: /a, columns: { b: c } }',
    'money.yaml:2: "c" is no JSON path (RFC 9535), such as $.items or $.id.',
  ],
  ['never:\n  a: { gett: /a }', 'money.yaml:2: "a" has no "gett": the nearest is "get".'],
  [
    'never:\n  a: { run: ls, a b }',
    'money.yaml:2: "a b" is the rest of a text: within { } and [ ], a text that has a comma',
  ],
  ['never: []', 'money.yaml:1: "never" has names and values, as in "name: value".'],
  [
    'same:\n  a: [{ get: /a }]',
    'money.yaml:2: "a" has two sources whose rows are the same, as [{ sql: … }, { sql: … }].',
  ],
  ['same:\n  a: { get: /a }', 'money.yaml:2: "a" is a list.'],
  ['settle: soon', 'money.yaml:1: "soon" is no duration, such as 24h or P1D.'],
  [
    'reference: { mobileB2B2: $.a }',
    'money.yaml:1: "reference" has no "mobileB2B2": the nearest is "mobileB2B". It may have mobileB2C,',
  ],
  [
    'reference: { mobileB2C: a }',
    'money.yaml:1: "a" is no JSON path (RFC 9535), such as $.external_id or $.recipients[0].metadata',
  ],
  ['paid: {', /money\.yaml:\d: this is no YAML: /],
])('a wrong file is refused with its line: %j', async (text, message) => {
  await expect(readInvariants(written(text))).rejects.toThrow(message)
})

test('a file of another kind, and one that is not there, are refused', async () => {
  await expect(readInvariants('money.txt')).rejects.toThrow('money.txt has no invariants: they are in a file that ends')
  await expect(readInvariants('none.yaml')).rejects.toThrow('none.yaml cannot be read: ENOENT')
})
