import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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
  expect((await gateway('client', 'set', 'Shop', '--airtime', '--by', 'Ada')).text).toBe('Shop is changed\n')
  expect((await gateway('client', 'list')).text).toMatch(/ Shop {2}Active {2}250\.50 SLE {2}airtime\n$/)
  expect((await gateway('audit')).text.match(/Ada {2}(client-create|fund|client-set) /g)).toHaveLength(3)
  expect(JSON.parse((await gateway('audit', '--last', '1', '--json')).text)).toMatchObject({ action: 'client-set' })
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

test('reconcile shows the sums, and jobs what is to be done', async () => {
  const { text, code } = await gateway('reconcile')
  expect(text).toMatch(
    /^provider +settled +in doubt.*\nafricastalking +0\.00 SLE +0\.00 SLE\n.*\n.*\nnothing disagrees\n$/,
  )
  expect(code).toBeUndefined()
  expect((await gateway('jobs')).text).toBe('nothing is to be done\n')
})

test.each([
  ['a client that is not there', ['fund', 'Nobody', '1', '--by', 'Ada'], 'there is no client Nobody'],
  [
    'a transaction that is not there',
    ['resolve', 'x', '--as', 'paid', '--by', 'Ada', '--reason', 'y'],
    'no transaction x',
  ],
  ['a job that is not there', ['jobs', 'retry', 'x', '--by', 'Ada'], 'no job x waits'],
  ['a funding that is not there', ['fund', 'confirm', 'x', '--by', 'Ada'], 'there is no funding x'],
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
