import { test as base, expect } from 'railyard/testing/vitest'
import { startTopUps } from '../app/topUps.ts'

const test = base.extend({ railyardOptions: { redirect: true } })

test('each worker has a world of its own', async ({ railyard, world }) => {
  await using topUps = await startTopUps({ key: world.key, secret: world.key })
  await topUps.order('the same order', '+593990000100')
  await railyard.control.perform('putWorld', { path: { world: `here: ${world.key}` } })
  // All eight come this far before any goes on.
  while ((await railyard.control.perform('listWorlds')).filter(({ name }) => name.startsWith('here: ')).length < 8);
  await world.advance('PT5S')
  expect(topUps.statusOf('the same order')).toBe('COMPLETED')
  await expect(world).toHaveReceived('postTransactionAsync', {}, { times: 1 })
  await expect(world).toHaveDeliveredCallback('transactionUpdated', {}, { times: 1 })
})
