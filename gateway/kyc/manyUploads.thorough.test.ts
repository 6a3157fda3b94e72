import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { pdf } from '../testing/documents.ts'
import { customerPassword } from '../testing/signInCustomer.ts'

const root = mkdtempSync(join(tmpdir(), 'kyc-test-'))
afterAll(() => rmSync(root, { recursive: true }))

const [uploads, customers, mebibyte] = [1_000, 10, 1_048_576]
const content = Buffer.concat([pdf, Buffer.alloc(2 * mebibyte)])

// The longest tests are left out where RAILYARD_LONGEST is no.
const most = process.env['RAILYARD_LONGEST'] === 'no' ? 1 : undefined

test.each(databases().slice(0, most))(
  'a thousand uploads at once need little memory, and all are stored whole, on $name',
  async (database) => {
    const kycFolder = mkdtempSync(join(root, 'folder-'))
    const program = fileURLToPath(new URL('gatewayAlone.fixture.ts', import.meta.url))
    const gateway = spawn(process.execPath, [program, await database.url(), kycFolder, 'never'])
    const url = await lineOf(gateway)
    const tokens = await Promise.all(Array.from({ length: customers }, (_, at) => tokenOf(url, `${at}@example.com`)))
    const before = await mostMemory(gateway)
    const agent = new Agent({ maxSockets: uploads })
    const statuses = await Promise.all(
      Array.from({ length: uploads }, (_, at) => upload(url, tokens[at % customers] ?? '', agent)),
    )
    const grown = (await mostMemory(gateway)) - before
    agent.destroy()
    gateway.kill('SIGKILL')
    process.stdout.write(`${database.name}: 2 GiB of uploads, ${Math.round(grown / mebibyte)} MiB more memory\n`)
    expect(statuses.filter((status) => status !== 201)).toEqual([])
    const names = readdirSync(kycFolder).filter((name) => name !== '.swept')
    expect(names.filter((name) => !/^[\da-f]{32}$/.test(name))).toEqual([])
    expect(names).toHaveLength(uploads)
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const different = new Set(names.map((name) => digest(readFileSync(join(kycFolder, name)))))
    expect(different).toEqual(new Set([digest(content)]))
    // Half of what the files have would show that they are kept in memory.
    expect(grown).toBeLessThan(1_000 * mebibyte)
  },
)

async function lineOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the gateway says nothing')
  return String(await once(stdout, 'data')).trim()
}

/** The most memory that the gateway has had, in bytes. */
async function mostMemory(gateway: ChildProcess): Promise<number> {
  gateway.stdin?.write('\n')
  return Number(await lineOf(gateway))
}

async function tokenOf(url: string, email: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email, password: customerPassword })
  await fetch(`${url}/api/Customers/register`, { method: 'POST', headers, body })
  const signedIn = await fetch(`${url}/api/Customers/login`, { method: 'POST', headers, body })
  const { token } = JSON.parse(await signedIn.text())
  return token
}

/** Sends a document, and resolves with the status of the answer. */
async function upload(url: string, token: string, agent: Agent): Promise<number | undefined> {
  const head = Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n')
  const end = Buffer.from('\r\n--x--\r\n')
  const headers = {
    ...{ authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=x' },
    'content-length': head.length + content.length + end.length,
  }
  const sending = request(`${url}/api/Kyc/upload`, { method: 'POST', headers, agent })
  Readable.from([head, content, end]).pipe(sending)
  const [answer] = await once(sending, 'response')
  answer.resume()
  return answer.statusCode
}
