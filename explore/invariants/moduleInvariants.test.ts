import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endOf, payment, violations } from './end.fixture.ts'
import type { EndOfRun } from './invariant.ts'
import { readInvariants } from './readInvariants.ts'
import { UnreadableSource } from './sources/unreadableSource.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-modules-'))
const service = createServer((request, response) =>
  response.writeHead(request.url === '/sum' ? 200 : 404).end('{"sum":250}'),
)
let url: string
beforeAll(async () => {
  await once(service.listen(0, '127.0.0.1'), 'listening')
  url = `http://127.0.0.1:${Object(service.address()).port}`
  const database = new DatabaseSync(join(folder, 'shop.db'))
  database.exec("CREATE TABLE payouts (reference, amount); INSERT INTO payouts VALUES ('7', 250)")
  database.close()
})
afterAll(() => {
  service.close()
  rmSync(folder, { recursive: true })
})

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function end(happened: Partial<EndOfRun> = {}): EndOfRun {
  return endOf({ url, filled: (text) => text.replaceAll('{dir}', folder), ...happened })
}

test('functions are invariants: what they throw or return is what is wrong', async () => {
  const file = written(
    'own.mjs',
    `export const database = 'sqlite:{dir}/shop.db'
    export function holds() {}
    export async function returnsNothing() { return '' }
    export async function noOrderIsCreditedTwice({ sql }) { return JSON.stringify(await sql('SELECT * FROM payouts')) }
    export async function sum_is_right({ get, run }) {
      throw new Error((await get('/sum')).sum + ' ' + (await run("echo '[{\\"sum\\":1}]'"))[0].sum)
    }
    export const sees = ({ effects, exchanges, balances, answers }) =>
      [effects.length, exchanges.length, balances['dtone USD'], answers.length].join()`,
  )
  const happened = { effects: [payment('ATPid_1', '7')], balances: { 'dtone USD': 10 } }
  expect(await violations(file, end(happened))).toEqual({
    'no order is credited twice': '[{"reference":"7","amount":250}]',
    'sum is right': '250 1',
    sees: '1,0,10,0',
  })
})

test('other exports are what a YAML file has', async () => {
  const file = written(
    'members.mjs',
    `export const database = 'sqlite:{dir}/shop.db'
    export const reference = { mobileB2C: '$.recipients[0].metadata.payoutId' }
    export const paid = { sql: 'SELECT reference, amount FROM payouts' }
    export const undecided = { get: '/sum', rows: '$.none' }
    export const settle = '1h'
    export function holds() {}`,
  )
  const read = await readInvariants(file)
  expect([read.settle, read.unchecked]).toEqual(['PT1H', []])
  expect(await violations(file, end({ effects: [payment('ATPid_1', '7')] }))).toEqual({})
  expect(await violations(file, end({ effects: [payment('ATPid_1', '8')] }))).toMatchObject({
    'what the providers have done is what the service says it has paid': expect.stringContaining(
      "8 was paid at Africa's Talking, but the service does not say so",
    ),
  })
})

test.each([
  [
    "({ sql }) => sql('SELECT 1')",
    'the statement "SELECT 1" cannot be read: name its database by "export const database".',
  ],
  [
    "({ sql }) => sql('SELECT x', 'sqlite:{dir}/shop.db')",
    'the statement "SELECT x" cannot be read: no such column: x',
  ],
  ["({ get }) => get('/gone')", 'GET /gone cannot be read: the service answers 404: {"sum":250}.'],
])('a source that cannot be read is no violation: %s', async (invariant, message) => {
  const file = written(`unreadable-${message.length}.mjs`, `export const own = ${invariant}`)
  const failed = violations(file, end())
  await expect(failed).rejects.toBeInstanceOf(UnreadableSource)
  await expect(failed).rejects.toThrow(message)
})

test.each([
  [
    'empty.mjs',
    '',
    'empty.mjs exports no invariant: export functions by name, as "export async function name({ sql }) {}".',
  ],
  ['default.mjs', 'export default () => {}', 'default.mjs exports no invariant'],
  ['wrong.mjs', 'export const nevr = {}', 'wrong.mjs: the file of invariants has no "nevr": the nearest is "never".'],
  ['settle.mjs', "export const settle = 'soon'", 'settle.mjs: "soon" is no duration, such as 24h or P1D.'],
  ['gone/none.mjs', undefined, /none\.mjs cannot be loaded: .+\.$/],
])('a wrong module is refused: %s', async (name, text, message) => {
  const file = text === undefined ? join(folder, name) : written(name, text)
  await expect(readInvariants(file)).rejects.toThrow(message)
})
