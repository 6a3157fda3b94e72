import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAuthority, makeServer, readIssuer } from '../proxy/authority/certify.ts'
import { realTime } from '../proxy/wallClock.ts'
import { startRailyard } from '../testing/published.ts'
import { certificates } from './certificates.ts'

let folder: string
let authority: string
const received: string[] = []
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    received.push(request.url ?? '')
    response.end()
  })
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'railyard-trust-'))
  const from = new Date(realTime())
  const made = await makeAuthority(['localhost'], { from, until: new Date(realTime() + 86_400_000) })
  const { certificate, key } = await makeServer(['localhost'], await readIssuer(made))
  server.setSecureContext({ cert: certificate, key })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  authority = join(folder, 'authority.pem')
  writeFileSync(authority, made.certificate)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Sends one delivery report to the server, and tells how the attempt has ended. */
async function report(trustCallbacks: readonly string[]): Promise<unknown> {
  await using railyard = await startRailyard({ trustCallbacks })
  await using world = await railyard.world()
  const { port } = Object(server.address())
  await world.africastalking.setCallbackUrls({ deliveryReports: `https://localhost:${port}/reports` })
  await fetch(`${railyard.urls.africastalking}/version1/messaging`, {
    method: 'POST',
    headers: { apiKey: world.key, accept: 'application/json' },
    body: new URLSearchParams({ username: 'sandbox', to: '+254711000100', message: 'hello' }),
  })
  await world.advance('PT1M')
  const [callback] = await world.callbacks()
  return callback?.attempts[0]
}

test('a callback target with https is trusted with the authority of --trust-callbacks, and not without', async () => {
  expect(await report([])).toMatchObject({
    error: expect.stringMatching(/certificate.*; --trust-callbacks <file> trusts the authority in that PEM file$/),
  })
  expect(received).toEqual([])
  expect(await report(certificates(authority, []))).toMatchObject({ status: 200 })
  expect(received).toEqual(['/reports'])
})

test.each([
  ['no-such-file.pem', /no-such-file\.pem cannot be read: ENOENT/],
  ['package.json', /package\.json has no certificate in PEM/],
])('%s is refused as a file of certificates', (file, reason) => {
  expect(() => certificates(file, [])).toThrow(reason)
})
