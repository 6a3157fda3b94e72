import { startRailyard } from 'railyard/testing'

/** The tests of all workers join the Railyard that RAILYARD_URL names. */
export async function setup(): Promise<() => Promise<void>> {
  const railyard = await startRailyard()
  process.env['RAILYARD_URL'] = railyard.urls.control
  return () => railyard.stop()
}
