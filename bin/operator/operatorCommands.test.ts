import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openOperator } from '../../gateway/index.ts'
import { collectPrinted } from '../printed.fixture.ts'
import { run } from '../run.ts'
import { someText } from './operatorCommand.ts'

const printed = collectPrinted()
let folder: string
let database: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'railyard-operator-'))
  database = join(folder, 'gateway.db')
  await (await openOperator(database)).close()
})
afterEach(() => {
  process.exitCode = undefined
  rmSync(folder, { recursive: true })
})

/** What `railyard gateway …` prints, and the code with which it ends. */
async function gateway(...argv: string[]): Promise<{ readonly text: string; readonly code: unknown }> {
  printed.clear()
  process.exitCode = undefined
  await run(['node', 'railyard', 'gateway', ...argv, '--database', database])
  return { text: printed.text(), code: process.exitCode }
}

const contact = ['--email', 'pay@example.com', '--phone', '+23276123100']

test('a client is made, funded, changed and listed, and the audit tells by whom', async () => {
  expect((await gateway('client', 'list')).text).toMatch(/^there is no client/)
  const made = await gateway('client', 'create', '--name', 'Shop', ...contact, '--by', 'Ada')
  expect(made.text).toMatch(/^client {2}[-0-9a-f]{36}\nkey {5}tp_live_[-\w]{43}\n$/)
  expect(await gateway('fund', 'Shop', '250.5', '--by', 'Ada')).toEqual({
    text: 'Shop is funded with 250.50 SLE: its float is 250.50 SLE\n',
    code: undefined,
  })
  expect((await gateway('client', 'set', 'Shop', '--allow-airtime', '--by', 'Ada')).text).toBe('Shop is changed\n')
  expect((await gateway('client', 'list')).text).toMatch(/ Shop {2}Active {2}250\.50 SLE {2}airtime\n$/)
  expect((await gateway('audit')).text.match(/Ada {2}(client-create|fund|client-set) /g)).toHaveLength(3)
  expect(JSON.parse((await gateway('audit', '--last', '1', '--json')).text)).toMatchObject({ action: 'client-set' })
})

test('a client has a limit of the day, until it has the usual one again', async () => {
  await gateway('client', 'create', '--name', 'Shop', ...contact, '--by', 'Ada')
  const set = (...options: string[]) => gateway('client', 'set', 'Shop', ...options, '--by', 'Ada')
  await set('--daily-limit', '5000.50', '--allow-airtime')
  expect((await gateway('client', 'list')).text).toMatch(/ 0\.00 SLE {2}airtime {2}5000\.50 SLE a day\n$/)
  await set('--daily-limit', 'default', '--no-allow-airtime')
  expect((await gateway('client', 'list')).text).toMatch(/ 0\.00 SLE *\n$/)
  const wrong = await set('--daily-limit', 'much')
  expect([wrong.code, wrong.text]).toEqual([2, expect.stringContaining('such as 50000, or default')])
})

test('API users of a client are made with a role, changed and listed', async () => {
  await gateway('client', 'create', '--name', 'Shop', ...contact, '--by', 'Ada')
  const made = await gateway('user', 'create', 'Shop', '--name', 'Auditor', '--role', 'reader', '--by', 'Ada')
  const [, id = ''] = /^user +([-0-9a-f]{36})\nkey +tp_live_[-\w]{43}\n$/.exec(made.text) ?? []
  expect((await gateway('user', 'list')).text).toMatch(
    / Shop {2}Shop {5}ApiUser {2}active\n.* Shop {2}Auditor {2}Reader {3}active\n$/,
  )
  const set = await gateway('user', 'set', id, '--status', 'deactivated', '--revoke-keys', '--by', 'Ada')
  expect(set.text).toBe(`${id} is changed\n`)
  expect((await gateway('user', 'list')).text).toMatch(/ Reader {3}deactivated\n$/)
  expect((await gateway('audit')).text.match(/Ada {2}user-(create|set) /g)).toHaveLength(2)
})

test('a receiver is put on the blocklist and taken off, however it is written, and the audit tells by whom', async () => {
  const why = ['--reason', 'Case 4711', '--by', 'Ada']
  expect((await gateway('blocklist', 'list')).text).toBe('the blocklist is empty\n')
  expect((await gateway('blocklist', 'add', '076 123 100', ...why)).text).toBe('+23276123100 is on the blocklist\n')
  const twice = await gateway('blocklist', 'add', '+23276123100', ...why)
  expect([twice.code, twice.text]).toEqual([2, expect.stringContaining('+23276123100 is on the blocklist already')])
  await gateway('blocklist', 'add', '003001 014892-010184', ...why)
  expect((await gateway('blocklist', 'list')).text).toMatch(
    /^\+23276123100 +\S+Z {2}Ada {2}Case 4711\n003001014892010184 +\S+Z {2}Ada {2}Case 4711\n$/,
  )
  expect((await gateway('blocklist', 'remove', '0023276123100', ...why)).text).toContain(
    'is not on the blocklist any more',
  )
  const gone = await gateway('blocklist', 'remove', '076123100', ...why)
  expect([gone.code, gone.text]).toEqual([2, expect.stringContaining('+23276123100 is not on the blocklist')])
  expect((await gateway('blocklist', 'add', 'nobody', ...why)).code).toBe(2)
  expect((await gateway('audit')).text.match(/Ada {2}blocklist-(add|remove) /g)).toHaveLength(3)
})

test('an administrator is made, with a temporary password that no audit has', async () => {
  const admin = ['admin', 'create', '--name', 'Root', '--email', 'root@example.com', '--by', 'Ada']
  const { text } = await gateway(...admin)
  const password =
    /^user {6}[-0-9a-f]{36}\nname {6}root\npassword {2}([-\w]{16})\n$/.exec(text)?.[1] ?? 'none was printed'
  expect((await gateway('audit')).text).toMatch(/Ada {2}admin-create /)
  expect((await gateway('audit', '--last', '1', '--json')).text).not.toContain(password)
  expect(await gateway(...admin)).toMatchObject({ code: 2, text: expect.stringContaining('has the name root') })
  const other = await gateway(
    'admin',
    'create',
    '--name',
    'c',
    '--email',
    'c@example.com',
    '--role',
    'CompanyAdmin',
    '--by',
    'Ada',
  )
  expect(other.code).toBeUndefined()
})

test('a sandbox that nobody has opened cannot be funded', async () => {
  await gateway('client', 'create', '--name', 'Shop', ...contact, '--by', 'Ada')
  const refused = await gateway('fund', 'Shop', '1', '--sandbox', '--by', 'Ada')
  expect([refused.code, refused.text]).toEqual([2, expect.stringContaining('Shop has no sandbox yet')])
})

test('where money is real, fund prints what another person has to enter', async () => {
  await gateway('client', 'create', '--name', 'Shop', ...contact, '--by', 'Ada')
  await gateway('production', '--by', 'Ada')
  const { text } = await gateway('fund', 'Shop', '1', '--by', 'Ada')
  const id = / fund confirm ([-0-9a-f]{36}) --by NAME\n$/.exec(text)?.[1] ?? ''
  const alone = await gateway('fund', 'confirm', id, '--by', 'ada')
  expect([alone.code, alone.text]).toEqual([2, expect.stringContaining('another person must confirm it')])
  expect((await gateway('fund', 'confirm', id, '--by', 'Bob')).text).toContain('its float is 1.00 SLE')
})

test('mail shows the outbox, or what went to one address', async () => {
  expect((await gateway('mail')).text).toBe('no mail was sent\n')
  await gateway('client', 'create', '--name', 'Shop', ...contact, '--by', 'Ada')
  await mailTo('pay@example.com')
  const line = '2026-01-05T09:00:00.000Z  pay@example.com  Kept  Code for payment TP1\n  123456 is your code.\n'
  expect((await gateway('mail', '--to', 'PAY@example.com')).text).toBe(line)
  expect((await gateway('mail', '--to', 'ada@example.com')).text).toBe('no mail was sent to ada@example.com\n')
  const { text } = await gateway('mail', '--json')
  expect(JSON.parse(text)).toMatchObject({ to: 'pay@example.com', body: '123456 is your code.', status: 'Kept' })
})

/** Puts a mail into the outbox as a gateway without an SMTP server does. */
async function mailTo(recipient: string): Promise<void> {
  const file = new DatabaseSync(database)
  const columns = '(id, client_id, recipient, subject, body, status, created_at)'
  file
    .prepare(`insert into outbox ${columns} select 'm1', id, ?, 'Code for payment TP1', ?, 'Kept', ? from clients`)
    .run(recipient, '123456 is your code.', Date.parse('2026-01-05T09:00:00.000Z'))
  file.close()
}

test('reconcile shows the sums, and jobs what is to be done', async () => {
  const { text, code } = await gateway('reconcile')
  expect(text).toMatch(
    /^provider +settled +in doubt.*\nafricastalking +0\.00 SLE +0\.00 SLE\n.*\npaid in by .*\ncards( +0\.00 SLE){4}\nmobile money( +0\.00 SLE){3}\n.*\nnothing disagrees\n$/,
  )
  expect(code).toBeUndefined()
  expect((await gateway('jobs')).text).toBe('nothing is to be done\n')
})

test('money in suspense, contradicted cards and the keys of the vault are shown', async () => {
  expect((await gateway('suspense', 'list')).text).toBe('nothing is in suspense\n')
  expect((await gateway('cards', 'contradicted')).text).toBe('the acquirer contradicts nothing\n')
  expect(await gateway('cards', 'reseal', '--by', 'Ada')).toEqual({
    text: expect.stringMatching(/^0 cards are sealed anew by the key k[\da-f]{8}\nno other key is needed any more\n$/),
    code: undefined,
  })
  vi.stubEnv('RAILYARD_CARD_KEYS', 'short:key')
  expect(await gateway('cards', 'reseal', '--by', 'Ada')).toEqual({
    text: expect.stringContaining('a key for cards is malformed'),
    code: 2,
  })
  vi.unstubAllEnvs()
})

const why = ['--by', 'Ada', '--reason', 'y']

test.each([
  ['a client that is not there', ['fund', 'Nobody', '1', '--by', 'Ada'], 'there is no client Nobody'],
  [
    'a transaction that is not there',
    ['resolve', 'x', '--as', 'paid', '--by', 'Ada', '--reason', 'y'],
    'no transaction x',
  ],
  ['a payment that is not there', ['suspense', 'resolve', 'x', '--as', 'credited', ...why], 'no payment x is in'],
  ['a card that is not there', ['cards', 'resolve', 'x', '--as', 'released', ...why], 'there is no authorisation x'],
  [
    'an amount of nothing',
    ['cards', 'resolve', 'x', '--as', 'released', '--amount', '1', ...why],
    'what is released has no amount',
  ],
  ['a job that is not there', ['jobs', 'retry', 'x', '--by', 'Ada'], 'no job x waits'],
  ['a funding that is not there', ['fund', 'confirm', 'x', '--by', 'Ada'], 'there is no funding x'],
  ['a user that is not there', ['user', 'set', 'x', '--revoke-keys', '--by', 'Ada'], 'there is no API user x'],
  ['a change of nothing about a user', ['user', 'set', 'x', '--by', 'Ada'], 'nothing is changed: give --status'],
  ['a change of nothing', ['client', 'set', 'Shop', '--by', 'Ada'], 'nothing is changed: give --status'],
])('%s is said in one line, with 2', async (_, argv, message) => {
  const { text, code } = await gateway(...argv)
  expect([code, text.split('\n')]).toEqual([2, [expect.stringContaining(message), '']])
})

test.each(['A\nB', 'A\u001b[31mB', 'A\u2028B'])(
  'the name %j, which would spoil what is printed, is refused',
  async (name) => {
    expect(() => someText(name)).toThrow('It must have no control characters.')
  },
)

test('a database that is not there is not made, and the line says what makes it', async () => {
  await run(['node', 'railyard', 'gateway', 'jobs', '--database', join(folder, 'other.db')])
  expect(printed.text()).toMatch(/^railyard: there is no database .*other\.db: `.* gateway --database .*` makes one\n$/)
  expect(process.exitCode).toBe(2)
})

test('a sender id is registered to one client, listed and removed, and the audit tells by whom', async () => {
  expect((await gateway('sender', 'list')).text).toMatch(/^there is no sender id/)
  for (const name of ['Shop', 'Bank']) await gateway('client', 'create', '--name', name, ...contact, '--by', 'Ada')
  const sender = (verb: string, client: string, id: string) =>
    gateway('sender', verb, '--client', client, '--sender', id, '--by', 'Ada')
  expect((await sender('add', 'Shop', 'MYSHOP')).text).toBe('Shop may send as MYSHOP\n')
  for (const [client, id, reason] of [
    ['Bank', 'MyShop', 'the sender id MYSHOP is registered to client '],
    ['Shop', 'MYSHOP', 'is registered to Shop already'],
    ['Bank', 'twelve chars', 'is no sender id'],
    ['Nobody', 'OTHER', 'there is no client Nobody'],
  ] as const) {
    const { text, code } = await sender('add', client, id)
    expect([code, text]).toEqual([2, expect.stringContaining(reason)])
  }
  expect((await gateway('sender', 'list')).text).toBe('MYSHOP  Shop\n')
  expect((await gateway('sender', 'list', '--client', 'Bank')).text).toMatch(/^there is no sender id/)
  for (const [client, id] of [
    ['Bank', 'MYSHOP'],
    ['Shop', 'MyShop'],
  ] as const)
    expect(await sender('remove', client, id)).toMatchObject({
      code: 2,
      text: expect.stringContaining('not registered'),
    })
  expect((await sender('remove', 'Shop', 'MYSHOP')).text).toBe('Shop may not send as MYSHOP any more\n')
  const actions = (await gateway('audit', '--last', '2', '--json')).text.trim().split('\n')
  expect(actions.map((line) => JSON.parse(line))).toMatchObject([
    { actor: 'Ada', action: 'sender-add', after: '{"senderId":"MYSHOP"}' },
    { actor: 'Ada', action: 'sender-remove', before: '{"senderId":"MYSHOP"}' },
  ])
})

test('customers are listed with their wallets, disabled and enabled, and the audit tells by whom', async () => {
  expect((await gateway('customer', 'list')).text).toBe('there is no customer\n')
  const file = new DatabaseSync(database)
  file.exec(`insert into customers values ('c1', 'ada@example.com', null, '', 'Verified', 1, 0)`)
  file.exec(`insert into ledger_accounts (id, kind, currency, balance) values ('wallet:c1', 'wallet', 'SLE', 0)`)
  file.close()
  const by = ['--by', 'Ada']
  expect((await gateway('customer', 'disable', 'ADA@example.com', ...by)).text).toBe('ADA@example.com is disabled\n')
  expect((await gateway('customer', 'list')).text).toBe('c1  ada@example.com  Verified  disabled  0.00 SLE\n')
  expect(await gateway('customer', 'disable', 'c1', ...by)).toMatchObject({
    code: 2,
    text: expect.stringContaining('the customer c1 is disabled already'),
  })
  expect((await gateway('customer', 'enable', 'c1', ...by)).text).toBe('c1 is enabled\n')
  expect(await gateway('customer', 'enable', 'nobody', ...by)).toMatchObject({
    code: 2,
    text: expect.stringContaining('there is no customer nobody'),
  })
  expect((await gateway('audit')).text.match(/Ada {2}customer-(disable|enable) /g)).toHaveLength(2)
})
