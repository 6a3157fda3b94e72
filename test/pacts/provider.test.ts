import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startStack } from '../../testing/index.ts'
import { africasTalking } from './africastalking/pact.ts'
import { dtone } from './dtone/pact.ts'
import { verifyPact } from './verifyPact.ts'

test.each([africasTalking, dtone])('the simulator of $provider keeps the pact of the gateway', async (pact) => {
  const stack = await startStack()
  onTestFinished(() => stack.stop())
  await verifyPact(
    stack,
    pact,
    join(import.meta.dirname, `../../contracts/pacts/railyard-gateway-${pact.provider}.json`),
  )
  expect(stack.reports.list()).toEqual([])
})
