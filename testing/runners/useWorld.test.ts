import { expect, test } from 'vitest'
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
