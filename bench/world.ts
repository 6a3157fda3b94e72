import { createControlClient, opening, openWorld, overHttp, type TestWorld } from '../testing/index.ts'
import { worldName } from './createRequest.ts'

/** Opens the bench's world at this control plane: its clock is manual, and its balance lasts for every transaction. */
export async function openBenchWorld(controlUrl: URL): Promise<TestWorld> {
  const control = createControlClient(overHttp(controlUrl.href))
  const world = await openWorld(control, worldName, { seed: '42', clock: { mode: 'manual', now: opening } })
  await world.dtone.setBalance('USD', { available: 1_000_000_000 })
  return world
}
