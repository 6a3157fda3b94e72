import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { demoClientId, makeKey } from '../gateway/sandbox/sandboxRows.fixture.ts'
import { manualClock } from '../gateway/testing/manualClock.ts'
import { signIn } from '../gateway/testing/signIn.ts'
import { callOver } from '../testing/http/callOver.ts'
import { opening, startStack } from '../testing/stack/startStack.ts'

test('a payout with a sandbox key is paid in the world of the sandbox, when time moves in that of the gateway', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'railyard-sandbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const databaseUrl = join(folder, 'gateway.db')
  const { gateway, control, stop } = await startStack({
    gateway: { world: 'demo', sandbox: 'demo-sandbox', demo: true, databaseUrl },
  })
  onTestFinished(stop)
  const url = gateway?.url ?? ''
  const clock = manualClock(Date.parse(opening))
  const user = await signIn(
    { databaseUrl, url, clock },
    { roles: ['ClientAdmin'], clientId: await demoClientId(databaseUrl) },
  )
  const { authorization } = await makeKey(user)
  const call = callOver(url, { authorization })
  const payments = [
    { phoneNumber: '+23276123100', amount: 250 },
    { phoneNumber: '+254712345100', amount: 100 },
  ]
  expect((await call('POST', '/api/Payment/bulk-mobile', { payments })).status).toBe(200)
  await gateway?.idle()
  await control.perform('advanceClock', { path: { world: 'demo' }, body: { by: 'PT10M' } })
  const completed = (await call('GET', '/api/Payment/completed')).body
  expect(completed).toMatchObject([
    { isSandbox: true, provider: expect.any(String) },
    { isSandbox: true, provider: expect.any(String) },
  ])
  const clockOf = async (world: string) => (await control.perform('getClock', { path: { world } })).now
  expect(await clockOf('demo-sandbox')).toBe(await clockOf('demo'))
  const asked = async (world: string) => (await control.perform('getJournal', { path: { world } })).entries.length
  expect([await asked('demo'), (await asked('demo-sandbox')) > 0]).toEqual([0, true])
  const books = await gateway?.books()
  expect(books?.sandbox.payouts.map(({ status }) => status)).toEqual(['Completed', 'Completed'])
  expect([books?.payouts, await gateway?.check()]).toEqual([[], []])
})
