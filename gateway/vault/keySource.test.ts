import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { secureRandom } from '../runtime/random.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import type { CardKey } from './cardKeys.ts'
import { keySource } from './keySource.ts'

async function sourceOf(databaseUrl: string | undefined, given?: readonly CardKey[], isProduction = false) {
  const { kysely, close } = await openDatabase(databaseUrl)
  onTestFinished(close)
  const warned: string[] = []
  const options = { databaseUrl, database: kysely, given, isProduction, random: secureRandom }
  return { keys: keySource({ ...options, warn: (text) => warned.push(text) }), warned }
}

test('the keys of a file of SQLite are in a file beside it that its owner alone may read, once they are needed', async () => {
  const url = `${temporaryFolder()}/gateway.sqlite`
  const { keys, warned } = await sourceOf(url)
  const file = `${url}-card-keys`
  expect(existsSync(file)).toBe(false)
  const drawn = await Promise.all([keys(), keys(), keys()])
  expect(new Set(drawn.map(([key]) => key?.key)).size).toBe(1)
  expect(readFileSync(file, 'utf8')).toMatch(/^k[\da-f]{8}:[\w+/]{43}=\n$/)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  writeFileSync(file, `k9:${Buffer.alloc(32, 9).toString('base64')}\n${readFileSync(file, 'utf8')}`)
  expect((await keys()).map(({ id }) => id)).toEqual(['k9', drawn[0]?.[0]?.id])
  expect(warned).toEqual([])
})

test.each(databases().filter(({ name }) => name === 'PostgreSQL'))(
  'gateways on $name find one file',
  async ({ url }) => {
    const databaseUrl = await url()
    const [one, other] = [await sourceOf(databaseUrl), await sourceOf(databaseUrl)]
    const [first, second] = await Promise.all([one.keys(), other.keys()])
    const [file = ''] = /\/\S*railyard-card-keys-[\da-f]{24}/.exec(one.warned[0] ?? '') ?? []
    onTestFinished(() => rmSync(file))
    expect(first).toEqual(second)
    expect(one.warned).toEqual(other.warned)
    expect(readFileSync(file, 'utf8')).toContain(first[0]?.key)
  },
)

test('a database in memory has keys of its own, and one for real money needs given ones', async () => {
  expect(await (await sourceOf(undefined)).keys()).toHaveLength(1)
  await expect(sourceOf(undefined, undefined, true)).rejects.toThrow('RAILYARD_CARD_KEYS')
  const key = Buffer.alloc(32, 1).toString('base64')
  expect(await (await sourceOf(undefined, [{ id: 'a', key }], true)).keys()).toEqual([{ id: 'a', key }])
})

test.each([
  ['no key', []],
  ['a short key', [{ id: 'a', key: 'c2hvcnQ=' }]],
  ['no id', [{ id: '', key: Buffer.alloc(32).toString('base64') }]],
  ['one id twice', [1, 2].map((fill) => ({ id: 'a', key: Buffer.alloc(32, fill).toString('base64') }))],
])('%s is refused, and no key is told', async (_, given) => {
  const opened = sourceOf(undefined, given)
  await expect(opened).rejects.toThrow('RAILYARD_CARD_KEYS')
  for (const { key } of given) await expect(opened).rejects.not.toThrow(key)
})
