import { expect, test } from 'vitest'
import { createSimulators } from '../index.ts'
import { Worlds } from '../kernel/index.ts'
import { createSubscribers } from './createSubscribers.ts'

const number = '+254711000001'
const start = Date.parse('2026-01-01T00:00:00.000Z')
const clock = { mode: 'manual', now: start } as const
const question = { number, service: 'pager', from: '12345', kind: 'subscription', text: 'Subscribe?' } as const

/** A world whose provider `pager` records what it hears of subscribers. */
function pagedWorld() {
  const worlds = new Worlds({ clock })
  const subscribers = createSubscribers(worlds)
  const heard: string[] = []
  subscribers.listen('pager', {
    terms: { currencies: [], networksIn: () => [], registers: [] },
    heardAnswer: ({ onAnswer, cause }, { outcome, pin }, world) =>
      heard.push(`${world.name} ${onAnswer?.name} ${onAnswer?.key} ${outcome} ${pin} ${cause}`),
    optedOut: ({ sender }, world) => heard.push(`${world.name} opted out of ${sender}`),
    reachable: (subscriber, world) => heard.push(`${world.name} reachable ${subscriber.number}`),
    ussd: { codeFor: () => undefined, dialled: () => undefined, typed: () => undefined, hungUp: () => undefined },
    calls: {
      carries: () => false,
      called: () => undefined,
      answered: () => undefined,
      left: () => undefined,
      pressed: () => undefined,
      spoke: () => undefined,
    },
  })
  const world = worlds.create({ name: 'w' })
  return { world, subscribers: subscribers.of(world), heard }
}

test('a number that nobody has named has a subscriber who is reachable', () => {
  const { subscribers } = pagedWorld()
  expect(subscribers.get(number)).toMatchObject({ number, isPhoneOn: true, isInCoverage: true, currency: 'KES' })
  expect(subscribers.get('+12025550147')).toMatchObject({ currency: 'USD' })
  expect(subscribers.state.subscribers.size).toBe(0)
})

test('the provider that asked hears the answer by the rule that the prompt names', () => {
  const { subscribers, heard } = pagedWorld()
  const { id } = subscribers.prompt({
    ...question,
    expiresAt: start + 60_000,
    onAnswer: { name: 'confirm', key: '7' },
    cause: 3,
  })
  expect(subscribers.answer(id, { outcome: 'accepted', pin: '1234' })).toMatchObject({ state: 'accepted' })
  expect(heard).toEqual(['w confirm 7 accepted 1234 3'])
  expect(subscribers.answer(id, { outcome: 'rejected' })).toBeUndefined()
  expect(heard).toHaveLength(1)
})

test('a prompt without an answer expires, and the provider hears of it once', () => {
  const { world, subscribers, heard } = pagedWorld()
  const { id } = subscribers.prompt({ ...question, expiresAt: start + 60_000, onAnswer: { name: 'confirm', key: '7' } })
  world.clock.set({ now: start + 60_000 })
  world.fireDue()
  expect(subscribers.state.prompts.get(id)?.state).toBe('expired')
  expect(heard).toEqual(['w confirm 7 expired undefined undefined'])
})

test('opting out twice is opting out once', () => {
  const { subscribers, heard } = pagedWorld()
  const optOut = { number, service: 'pager', sender: 'MYSHOP' }
  expect([subscribers.optOut(optOut), subscribers.optOut(optOut)]).toEqual([
    { ...optOut, since: start },
    { ...optOut, since: start },
  ])
  expect(heard).toEqual(['w opted out of MYSHOP'])
  expect([subscribers.hasOptedOut(optOut), subscribers.hasOptedOut({ ...optOut, sender: 'OTHER' })]).toEqual([
    true,
    false,
  ])
  expect([subscribers.liftOptOut(optOut), subscribers.liftOptOut(optOut)]).toEqual([true, false])
  expect(subscribers.hasOptedOut(optOut)).toBe(false)
})

test('a provider hears of a phone when it becomes reachable, not of each change', () => {
  const { subscribers, heard } = pagedWorld()
  subscribers.change(number, { isPhoneOn: false, isInCoverage: false })
  subscribers.change(number, { isPhoneOn: true })
  subscribers.change(number, { pin: '0000' })
  expect(heard).toEqual([])
  subscribers.change(number, { isInCoverage: true })
  subscribers.change(number, { isInCoverage: true })
  expect(heard).toEqual([`w reachable ${number}`])
})

test('snapshots and forks keep the subscribers of a world, and a world that is made anew has none of them', async () => {
  const simulators = createSimulators({ clock })
  const steer = async (method: string, path: string, body?: object): Promise<unknown> =>
    JSON.parse((await simulators.steer(method, path, body)).body)
  await steer('PUT', '/worlds/w', {})
  await steer('PATCH', `/worlds/w/subscribers/${number}`, { isPhoneOn: false, mobileMoney: 12.5 })
  await steer('PUT', `/worlds/w/subscribers/${number}/opt-outs/africastalking/MYSHOP`)
  const { service: _, ...asked } = { ...question, for: 'PT1M' }
  await steer('POST', '/worlds/w/prompts', asked)
  const [subscribers, prompts] = [await steer('GET', '/worlds/w/subscribers'), await steer('GET', '/worlds/w/prompts')]
  expect(subscribers).toMatchObject([{ number, isPhoneOn: false, mobileMoney: 12.5, optOuts: [{ sender: 'MYSHOP' }] }])
  expect(prompts).toMatchObject([{ id: 1, number, state: 'pending' }])
  await steer('POST', '/worlds/w/fork', { name: 'copy' })
  await steer('PUT', '/worlds/w', {})
  expect([await steer('GET', '/worlds/copy/subscribers'), await steer('GET', '/worlds/copy/prompts')]).toEqual([
    subscribers,
    prompts,
  ])
  await steer('POST', '/worlds/copy/clock/advance', { by: 'PT1M' })
  expect(await steer('GET', '/worlds/copy/prompts')).toMatchObject([{ state: 'expired' }])
  expect(await steer('GET', '/worlds/w/subscribers')).toEqual([])
  simulators.close()
})
