import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { png, upload } from '../testing/documents.ts'
import { customerPassword, signInCustomer } from '../testing/signInCustomer.ts'
import { testGateway } from '../testing/testGateway.ts'

const root = mkdtempSync(join(tmpdir(), 'kyc-test-'))
afterAll(() => rmSync(root, { recursive: true }))

const passport = { content: png, name: 'passport.png' }
const newFolder = (): string => mkdtempSync(join(root, 'folder-'))
const fileNames = (folder: string): string[] => readdirSync(folder).filter((name) => name !== '.swept')

/** Makes a file so many minutes older than it is. */
function age(file: string, minutes: number): void {
  const at = (statSync(file).mtimeMs - 60_000 * minutes) / 1_000
  utimesSync(file, at, at)
}

async function storedNames(databaseUrl: string): Promise<string[]> {
  const { kysely, close } = await openDatabase(databaseUrl)
  const rows = await kysely.selectFrom('kyc_documents').select('stored_as').execute()
  await close()
  return rows.map(({ stored_as }) => stored_as)
}

describe.each(databases())('on $name', (database) => {
  test('a start removes old files without a document, and no other file', async () => {
    const [databaseUrl, kycFolder] = [await database.url(), newFolder()]
    const first = await testGateway({ databaseUrl, more: { kycFolder } })
    await upload(first, await signInCustomer(first), passport)
    await first.close()
    const [stored = ''] = fileNames(kycFolder)
    age(join(kycFolder, stored), 600)
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32))
    for (const name of [`${a}.part`, `${b}`, `${c}.part`, `${d}`, 'notes.txt'])
      writeFileSync(join(kycFolder, name), 'x')
    for (const name of [`${a}.part`, `${b}`, 'notes.txt']) age(join(kycFolder, name), 61)
    for (const name of [`${c}.part`, `${d}`]) age(join(kycFolder, name), 58)
    await testGateway({ databaseUrl, demo: false, more: { kycFolder } })
    expect(fileNames(kycFolder).toSorted()).toEqual([stored, `${c}.part`, `${d}`, 'notes.txt'].toSorted())
  })

  test.each([
    ['before its row', 0],
    ['after its row', 1],
  ])('a gateway that is killed %s leaves no document without its file, and no file without one', async (when, kept) => {
    const [databaseUrl, kycFolder] = [await database.url(), newFolder()]
    const program = fileURLToPath(new URL('gatewayAlone.fixture.ts', import.meta.url))
    const dying = spawn(process.execPath, [program, databaseUrl, kycFolder, when])
    const gone = once(dying, 'exit')
    const url = String(await Promise.race([once(dying.stdout, 'data'), gone])).trim()
    expect(url).toMatch(/^http:/)
    const customer = { email: 'customer@example.com', password: customerPassword }
    await post(`${url}/api/Customers/register`, customer)
    const { token } = JSON.parse(await (await post(`${url}/api/Customers/login`, customer)).text())
    const headers = { authorization: `Bearer ${token}` }
    await expect(upload({ url }, { id: '', email: '', headers }, passport)).rejects.toThrow()
    await gone
    const left = fileNames(kycFolder)
    expect(left).toEqual([expect.stringMatching(/^[\da-f]{32}$/)])
    expect(await storedNames(databaseUrl)).toEqual(kept === 1 ? left : [])

    for (const name of left) age(join(kycFolder, name), 61)
    await testGateway({ databaseUrl, demo: false, more: { kycFolder } })
    expect(fileNames(kycFolder)).toEqual(await storedNames(databaseUrl))
    expect(fileNames(kycFolder)).toHaveLength(kept)
  })
})

function post(url: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

test('a database for real money needs a named folder, on PostgreSQL', async () => {
  const postgres = databases().find(({ name }) => name === 'PostgreSQL')
  if (postgres === undefined) return
  const databaseUrl = await postgres.url()
  const { kysely, close } = await openDatabase(databaseUrl)
  await kysely.insertInto('settings').values({ name: 'production', value: 'yes' }).execute()
  await close()
  const more = { otpSecret: 'of tests, and long enough for it' }
  await expect(testGateway({ databaseUrl, demo: false, more })).rejects.toThrow('RAILYARD_KYC_FOLDER')
  await testGateway({ databaseUrl, demo: false, more: { ...more, kycFolder: newFolder() } })
})
