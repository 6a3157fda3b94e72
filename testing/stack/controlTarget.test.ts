import { afterAll, beforeAll, expect, test } from 'vitest'
import { controlTarget } from './controlTarget.ts'
import { type Stack, startStack } from './startStack.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ credentials: 'strict', ports: { control: 0 } })
})
afterAll(() => stack.stop())

test('a case asks providers and the control plane in the world that it has made, and leaves none behind', async () => {
  const context = await controlTarget(stack.urls.control, stack.simulators).enter('one')
  const bring = (operationId: string, parameters = {}, body?: object): Promise<boolean> =>
    context.bring({ operationId, parameters, body })
  await expect(bring('getCountries')).rejects.toThrow('the case has made no world')

  const world = await stack.world()
  expect(await bring('getServiceById', { service_id: 1 })).toBe(true)
  expect(await bring('advanceClock', {}, { by: 'PT1M' })).toBe(true)
  expect(await bring('fetchMessages', { username: 'sandbox' })).toBe(true)
  expect(await bring('sendMessage', {}, { username: 'sandbox', to: '+254711000001', message: 'Hello' })).toBe(true)
  expect(await bring('doNothing')).toBe(false)
  expect((await world.journal()).map(({ operationId, reply }) => [operationId, reply?.status])).toEqual([
    ['getServiceById', 200],
    ['fetchMessages', 200],
    ['sendMessage', 201],
  ])

  await context.leave()
  expect([...stack.simulators.worlds.list()]).toEqual([])
})
