import { useWorld } from 'railyard/testing/jest'
import { startTopUps } from '../app/topUps.ts'

const railyard = useWorld({ redirect: true })

test('a top-up is completed by its callback', async () => {
  const { world } = railyard
  await using topUps = await startTopUps({ key: world.key, secret: world.key })
  await topUps.order('order-1', '+593990000300')
  await world.advance('PT4M')
  expect(topUps.statusOf('order-1')).toBeUndefined()
  await world.advance('PT2M')
  expect(topUps.statusOf('order-1')).toBe('COMPLETED')
  await expect(world).toHaveReceived('postTransactionAsync', { external_id: 'order-1', product_id: 6035 }, { times: 1 })
  await expect(world).toHaveDeliveredCallback('transactionUpdated', { external_id: 'order-1' })
  await expect(world).toHaveSettled()
})

test('a barred number is declined, also when the callback comes twice', async () => {
  const { world } = railyard
  await world.callbackPlans.add({ action: { kind: 'duplicate' } })
  await using topUps = await startTopUps({ key: world.key, secret: world.key })
  await topUps.order('order-2', '+593990000103')
  await world.advance('PT1M')
  expect(topUps.statusOf('order-2')).toBe('DECLINED-BARRED-CREDIT-PARTY')
  await expect(world).toHaveReceived('postTransactionAsync', {}, { times: 1 })
})

test('a top-up costs its price once', async () => {
  const { world } = railyard
  await using topUps = await startTopUps({ key: world.key, secret: world.key })
  await topUps.order('order-3', '+593990000100')
  expect(await world.dtone.balance('USD')).toMatchObject({ available: 9996.4, holding: 3.6 })
  await world.advance('PT1M')
  expect(await world.dtone.balance('USD')).toMatchObject({ available: 9996.4, holding: 0 })
})
