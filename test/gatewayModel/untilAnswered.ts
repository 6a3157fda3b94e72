import { giveWay } from '../../gateway/runtime/wallClock.ts'
import type { TestWorld } from '../../testing/index.ts'
import type { GatewayProcess } from './gatewayProcess.ts'

/** After this, the gateway does not wait for the answer of a provider any more. */
const longestAnswer = 'PT31S'

/** Lets time pass while a request to the gateway waits for a provider that does not answer, until it has ended. */
export async function untilAnswered(
  work: Promise<void>,
  process: Pick<GatewayProcess, 'isAlive' | 'isWaiting'>,
  world: Pick<TestWorld, 'advance'>,
): Promise<void> {
  let isDone = false
  const done = work.finally(() => {
    isDone = true
  })
  // A failure is thrown by the last line.
  done.catch(() => undefined)
  while (!isDone) {
    // Resolves once the gateway is idle, or waits for a provider.
    await world.advance('PT0S')
    if (process.isAlive && process.isWaiting) await world.advance(longestAnswer)
    else await giveWay()
  }
  await done
}
