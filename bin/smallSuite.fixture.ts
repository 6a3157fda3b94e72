import { equal, notEqual } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { startRailyard } from '../testing/published.ts'
import { entry, firstLine } from './railyardProcess.fixture.ts'

/** How this suite runs. `careful`: the callback comes once. `joined`: at RAILYARD_URL alone. `started`: by `railyard up`. `wrong`: it fails. */
const ways = process.argv.slice(2)

if (ways.includes('joined')) notEqual(process.env['RAILYARD_URL'], undefined)
if (ways.includes('started')) await withStarted((url) => topUp({ url }))
else await topUp({})

/** A suite of one test: a top-up is completed by its callback. */
async function topUp(options: { readonly url?: string }): Promise<void> {
  await using railyard = await startRailyard(options)
  await using world = await railyard.world()
  const callbacks = await world.catchCallbacks()
  const { status } = await fetch(`${world.urls.dtone}/async/transactions`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ external_id: 'order-1', product_id: 6035, auto_confirm: true, callback_url: callbacks.url },
      credit_party_identifier: { mobile_number: '+593990000100' },
    }),
  })
  equal(status, ways.includes('wrong') ? 0 : 201)
  await world.advance('PT1M')
  const { body } = await callbacks.next('transactionUpdated')
  equal(Object(body).status.message, 'COMPLETED')
  if (ways.includes('careful')) equal(callbacks.caught.length, 1)
}

/** Starts a Railyard in a process of its own, as tests in another language do. */
async function withStarted(run: (url: string) => Promise<void>): Promise<void> {
  const words = ['up', '--port', '0', '--json', '--only', 'control,africastalking,dtone']
  const child = spawn(process.execPath, [entry, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await run(JSON.parse(await firstLine(child)).urls.control)
  } finally {
    child.kill()
  }
}
