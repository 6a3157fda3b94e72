import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, createServer } from 'node:tls'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { realTime } from '../wallClock.ts'
import { openAuthority, removeAuthority } from './authority.ts'
import { makeAuthority, makeServer, readIssuer } from './certify.ts'

const hosts = ['api.example.com', 'pay.example.com']
const day = 86_400_000

let state: string
beforeEach(() => {
  state = join(mkdtempSync(join(tmpdir(), 'railyard-authority-')), 'railyard')
})
afterEach(() => rmSync(join(state, '..'), { recursive: true }))

function modeOf(...path: string[]): number {
  return statSync(join(state, ...path)).mode & 0o777
}

test('only the owner can read the key and enter the folders', async () => {
  await openAuthority(state, hosts)
  expect([modeOf(), modeOf('authority'), modeOf('authority', 'key.pem')]).toEqual([0o700, 0o700, 0o600])
})

test('it is made once, also when two ask at the same time', async () => {
  const [one, other] = await Promise.all([openAuthority(state, hosts), openAuthority(state, hosts)])
  expect(one.certificate).toBe(other.certificate)
  expect((await openAuthority(state, hosts)).certificate).toBe(one.certificate)
  expect(readdirSync(state)).toEqual(['authority'])
})

test('it is made again when others could read its key', async () => {
  const { certificate } = await openAuthority(state, hosts)
  chmodSync(join(state, 'authority', 'key.pem'), 0o640)
  expect((await openAuthority(state, hosts)).certificate).not.toBe(certificate)
  expect(modeOf('authority', 'key.pem')).toBe(0o600)
})

test.each([
  ['for more hosts', [...hosts, 'new.example.com']],
  ['for fewer hosts', hosts.slice(1)],
])('it is made again %s', async (_, wanted) => {
  const { certificate } = await openAuthority(state, hosts)
  expect((await openAuthority(state, wanted)).certificate).not.toBe(certificate)
})

test('it is valid for 30 days, and made again when fewer than 10 are left', async () => {
  const fresh = await openAuthority(state, hosts)
  expect(Math.round((fresh.until.getTime() - realTime()) / day)).toBe(30)
  const old = await makeAuthority(hosts, { from: new Date(0), until: new Date(realTime() + 9 * day) })
  writeFileSync(join(state, 'authority', 'key.pem'), old.key)
  writeFileSync(join(state, 'authority', 'certificate.pem'), old.certificate)
  expect((await openAuthority(state, hosts)).certificate).not.toBe(old.certificate)
})

test('a damaged key is replaced', async () => {
  mkdirSync(join(state, 'authority'), { recursive: true })
  writeFileSync(join(state, 'authority', 'key.pem'), 'nonsense', { mode: 0o600 })
  writeFileSync(join(state, 'authority', 'certificate.pem'), 'nonsense')
  const { certificate } = await openAuthority(state, hosts)
  expect(readFileSync(join(state, 'authority', 'certificate.pem'), 'utf8')).toBe(certificate)
})

test('removing deletes all of it, and what is not there', async () => {
  await openAuthority(state, hosts)
  removeAuthority(state)
  removeAuthority(state)
  expect(readdirSync(state)).toEqual([])
})

test.each([
  ['api.example.com', 'trusted'],
  ['elsewhere.example', 'permitted subtree violation'],
])('a certificate that it signs for %s is %s', async (host, verdict) => {
  const validity = { from: new Date('2026-01-01'), until: new Date('2049-12-31') }
  const authority = await makeAuthority(hosts, validity)
  const server = await makeServer([host], await readIssuer(authority))
  expect(await judge(host, authority.certificate, { cert: server.certificate, key: server.key })).toBe(verdict)
})

/** What a client that trusts an authority says of a server. */
async function judge(
  host: string,
  ca: string,
  identity: { readonly cert: string; readonly key: string },
): Promise<string> {
  const server = createServer(identity).listen(0, '127.0.0.1')
  server.on('tlsClientError', () => undefined)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const client = connect({ port, host: '127.0.0.1', servername: host, ca })
  const verdict = await once(client, 'secureConnect').then(
    () => 'trusted',
    (error: Error) => error.message,
  )
  client.destroy()
  server.close()
  return verdict
}
