import { expect, test, vi } from 'vitest'
import { type TestHooks, useWorldWith } from './useWorld.ts'

/** A runner whose hooks are run by hand. */
function runnerByHand(): TestHooks & { run(hook: keyof TestHooks): Promise<void> } {
  const hooks = new Map<keyof TestHooks, () => Promise<void>>()
  const keep = (name: keyof TestHooks) => (hook: () => Promise<void>) => void hooks.set(name, hook)
  return {
    beforeAll: keep('beforeAll'),
    beforeEach: keep('beforeEach'),
    afterEach: keep('afterEach'),
    afterAll: keep('afterAll'),
    run: async (name) => hooks.get(name)?.(),
  }
}

test('each test has a world, and nothing is left after the file', async () => {
  const runner = runnerByHand()
  const used = useWorldWith(runner, {})
  expect(() => used.railyard).toThrow('it is there in tests')
  await runner.run('beforeAll')
  expect(() => used.world).toThrow('it is there in tests')
  const { control, urls } = used.railyard
  const names: string[] = []
  for (const _ of ['one test', 'another test']) {
    await runner.run('beforeEach')
    names.push(used.world.name)
    await runner.run('afterEach')
  }
  expect(new Set(names).size).toBe(2)
  expect(await control.perform('listWorlds')).toEqual([])
  await runner.run('afterAll')
  await expect(fetch(urls.control)).rejects.toThrow()
})

test('a request that a test has left without its reply is told before its world is deleted', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const runner = runnerByHand()
  const used = useWorldWith(runner, {})
  await runner.run('beforeAll')
  await runner.run('beforeEach')
  const { world } = used
  const headers = { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}`, 'content-type': 'application/json' }
  const order = { external_id: 'order-1', product_id: 6035, auto_confirm: true }
  const body = JSON.stringify({ ...order, credit_party_identifier: { mobile_number: '+593990000100' } })
  const buying = fetch(`${world.urls.dtone}/sync/transactions`, { method: 'POST', headers, body }).catch(String)
  await expect.poll(() => world.journal()).toHaveLength(1)
  await runner.run('afterEach')
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^dtone postTransactionSync still waits for its reply/)]])
  warn.mockRestore()
  await runner.run('afterAll')
  await buying
})
