import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { TestContainers } from 'testcontainers'
import { payOut, type Receiver, startReceiver } from './payout.ts'
import { hostOfTests } from './places.ts'
import { RailyardContainer, type StartedRailyard } from './railyardContainer.ts'

let railyard: StartedRailyard
let receiver: Receiver
before(async () => {
  receiver = await startReceiver()
  // Before the container starts, so that it can call this process.
  await TestContainers.exposeHostPorts(receiver.port)
  railyard = await new RailyardContainer().start()
})
after(async () => {
  receiver.close()
  await railyard.stop()
})

test('a payout ends, and the application hears of it', async () => {
  await payOut((part) => railyard.url(part), 'payout', `http://${hostOfTests}:${receiver.port}/payments`)
  assert.match(receiver.received.join('\n'), /"status":"Success"/)
})
