import { createSimulators } from '../../simulators/index.ts'
import { authorization, createBody, createPath, worldName } from '../createRequest.ts'

/**
 * Creates transactions in this process, without a socket, as the bench tells it: `{ fresh, count }` opens an empty world first
 * or goes on in the present one. Answers with the CPU time that they took in µs, and with the heap in bytes once it is swept.
 */
const { worlds, dtone } = createSimulators({
  services: ['dtone'],
  clock: { mode: 'manual', now: Date.UTC(2026, 0, 5, 9) },
})
if (dtone === undefined) throw new Error('Failed to create DT One.')

let stored = 0

process.on('message', async ({ fresh, count }: { readonly fresh: boolean; readonly count: number }) => {
  if (fresh) openWorld()
  passRateLimit()
  const started = process.cpuUsage()
  for (const end = stored + count; stored < end; stored++) await create(createBody(stored))
  const { user, system } = process.cpuUsage(started)
  globalThis.gc?.()
  process.send?.({ cpu: user + system, heap: process.memoryUsage().heapUsed })
})
process.on('disconnect', () => process.exit())

function openWorld(): void {
  stored = 0
  const world = worlds.create({ name: worldName })
  const balances = dtone?.contextOf(world).state.balances
  const balance = balances?.get('USD')
  if (balance !== undefined) balances?.put({ ...balance, available: 1_000_000_000 })
}

/** DT One takes a million requests a second: each order has a second of the world's time to itself. */
function passRateLimit(): void {
  const world = worlds.get(worldName)
  world?.clock.set({ now: world.clock.now() + 1000 })
  world?.fireDue()
}

async function create(body: string): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' }
  const reply = await dtone?.ask({ method: 'POST', target: createPath, headers, body: Buffer.from(body) })
  if (reply?.status !== 201) throw new Error(`Failed to create a transaction: ${reply?.status} ${reply?.body}`)
}
