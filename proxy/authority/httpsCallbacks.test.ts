import { createServer } from 'node:https'
import { afterAll, expect, test } from 'vitest'
import { startSimulators } from '../../simulators/index.ts'
import { makeAuthority, makeServer, readIssuer } from './certify.ts'

const validity = { from: new Date('2026-01-01'), until: new Date('2049-12-01') }
const { certificate: callbackAuthority, key: authorityKey } = await makeAuthority(['localhost'], validity)
const issuer = await readIssuer({ certificate: callbackAuthority, key: authorityKey })
const { certificate: cert, key } = await makeServer(['localhost'], issuer)

const forms: string[] = []
const application = createServer({ cert, key }, (request, response) => {
  request.on('data', (chunk: Buffer) => forms.push(chunk.toString()))
  request.on('end', () => response.end())
})
const port = await new Promise<number>((resolve) => {
  application.listen(0, '127.0.0.1', () => {
    const address = application.address()
    resolve(typeof address === 'object' ? (address?.port ?? 0) : 0)
  })
})
afterAll(() => application.close())

/** The outcome of the report about a message, at an application that speaks TLS. */
async function reported(options: { readonly callbackAuthority?: string }) {
  forms.length = 0
  const simulators = await startSimulators({
    ...{ ports: { africastalking: 0 }, clock: { mode: 'manual' as const, now: Date.parse('2026-06-01') } },
    ...options,
  })
  const deliveryReports = `https://localhost:${port}/reports`
  await simulators.steer('PUT', '/worlds/demo')
  await simulators.steer('PUT', '/worlds/demo/africastalking/callback-urls', { deliveryReports })
  await fetch(`${simulators.urls.africastalking}/version1/messaging`, {
    method: 'POST',
    headers: { apikey: 'demo' },
    body: new URLSearchParams({ username: 'sandbox', to: '+254711000001', message: 'Hello' }),
  })
  await simulators.steer('POST', '/worlds/demo/clock/advance', { by: 'PT10S' })
  const { body } = await simulators.steer('GET', '/worlds/demo/journal?operationId=deliveryReport')
  await simulators.stop()
  return body
}

test('an https target with a certificate of the given authority gets its callbacks', async () => {
  expect(await reported({ callbackAuthority })).toContain('"status":200')
  expect(forms).toEqual([expect.stringContaining('status=Success')])
})

test('without that authority its certificate is not trusted', async () => {
  expect(await reported({})).toMatch(/unable to verify|self-signed|certificate/)
  expect(forms).toEqual([])
})
