import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSimulators, type Simulators } from '../../simulators/index.ts'
import { type ControlClient, createControlClient } from '../control/client.ts'
import { calm, type Misbehaviour, misbehaviours, trigger } from './misbehaviours.ts'

const path = { world: 'w' }
let simulators: Simulators
let control: ControlClient

beforeAll(() => {
  simulators = createSimulators({ clock: { mode: 'manual' } })
  simulators.worlds.create({ name: 'w' })
  control = createControlClient(simulators.steer)
})
afterAll(() => simulators.close())

async function rules(): Promise<readonly (object & { readonly select?: object })[]> {
  const lists = ['listFaults', 'listCallbackPlans', 'listDtoneOutcomes', 'listDtoneOutages'] as const
  return (await Promise.all(lists.map((id) => control.perform(id, { path })))).flat()
}

test.each(misbehaviours.map((one) => [one.name, one] as const))('%s is one rule, and ends', async (_, misbehaviour) => {
  await trigger(control, 'w', misbehaviour)
  expect(await rules()).toHaveLength(1)
  await calm(control, 'w')
  expect(await rules()).toEqual([])
})

test('a misbehaviour can be for one provider and some requests', async () => {
  await trigger(control, 'w', named('slow'), { times: 2, service: 'dtone' })
  expect(await rules()).toMatchObject([{ select: { service: 'dtone', times: 2 } }])
  await trigger(control, 'w', named('insufficientBalance'), { times: 1 })
  expect((await rules())[1]).toMatchObject({ select: { service: 'dtone', times: 1 } })
  await calm(control, 'w')
})

test('a misbehaviour can be for one request, by its number and its fields', async () => {
  const fields = { 'body.recipients.0.phoneNumber': '+254711000100' }
  await trigger(control, 'w', named('reset'), { of: 'mobileB2C', nth: 2, fields })
  expect(await rules()).toMatchObject([{ select: { operationId: 'mobileB2C', nth: 2, fields } }])
  await calm(control, 'w')
})

test.each(
  misbehaviours.filter(({ operationId }) => operationId.includes('Dtone')).map((one) => [one.name, one] as const),
)('%s is of DT One, also when it is told so', async (_, misbehaviour) => {
  await trigger(control, 'w', misbehaviour, { service: 'dtone' })
  expect(await rules()).toHaveLength(1)
  await calm(control, 'w')
})

test('a hazard can be for some callbacks', async () => {
  await trigger(control, 'w', named('reversedWithoutCompleted'), { times: 1 })
  expect(await rules()).toMatchObject([{ select: { times: 1 } }])
  await calm(control, 'w')
})

test('what the control plane refuses is told with its reason', async () => {
  await expect(trigger(control, 'nowhere', named('slow'))).rejects.toThrow(/There is no world "nowhere"/)
  await expect(trigger(control, 'w', named('outage'), { times: 1 })).rejects.toThrow(/`select` is not known/)
})

function named(name: string): Misbehaviour {
  const found = misbehaviours.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found
}
