import { expect, test } from 'vitest'
import { startStack } from '../../testing/index.ts'

test('callbacks are listed by the request that led to them', async () => {
  const stack = await startStack({ clock: { mode: 'manual' } })
  const world = await stack.world({ name: 'w' })
  const headers = {
    authorization: `Basic ${Buffer.from('w:w').toString('base64')}`,
    'content-type': 'application/json',
  }
  for (const external_id of ['one', 'two']) {
    const order = { external_id, product_id: 6035, auto_confirm: true, callback_url: 'http://127.0.0.1:9/' }
    const body = JSON.stringify({ ...order, credit_party_identifier: { mobile_number: '+593990000000' } })
    await fetch(`${stack.urls.dtone}/v1/async/transactions`, { method: 'POST', headers, body })
  }
  await world.callbackPlans.add({ action: { kind: 'hold' } })
  await world.advance('PT1M')
  const all = await world.callbacks()
  expect(new Set(all.map(({ cause }) => cause))).toEqual(new Set([1, 2]))
  expect(await world.callbacks({ cause: 2 })).toEqual(all.filter(({ cause }) => cause === 2))
  expect(await world.callbacks({ cause: 9 })).toEqual([])
  await stack.stop()
})
