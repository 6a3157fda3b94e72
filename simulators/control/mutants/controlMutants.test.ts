import { expect, test } from 'vitest'
import { createSimulators } from '../../index.ts'
import { controlMutants } from './index.ts'

const now = '2026-01-01T00:00:00.000Z'

interface Step {
  readonly method: string
  readonly path: string
  readonly body?: object
}

/** The reply to the last of the steps on the world `mine`, with or without a mutant. */
async function replyOf(
  steps: readonly Step[],
  name?: string,
): Promise<{ status: number; body: unknown; times: number }> {
  const mutant = controlMutants.find(
    ({ operationId, kind, label }) => name === [operationId, kind, label].filter((part) => part !== '').join('/'),
  )
  expect(mutant === undefined).toBe(name === undefined)
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const { steer, worlds, close } = createSimulators({
    clock: { mode: 'manual', now: Date.parse(now) },
    ...(mutant !== undefined && { alter: { control: (definition) => mutant.alter(definition, onBroken) } }),
  })
  worlds.create({ name: 'mine' })
  let last = { status: 0, body: '' }
  for (const { method, path, body } of steps) last = await steer(method, `/worlds${path}`, body)
  close()
  return { status: last.status, body: last.body === '' ? undefined : JSON.parse(last.body), times }
}

const fault: Step = { method: 'POST', path: '/mine/faults', body: { effect: { kind: 'reset' } } }
const plan: Step = { method: 'POST', path: '/mine/callback-plans', body: { action: { kind: 'hold' } } }
const get = (path: string): Step => ({ method: 'GET', path })
const remove = (path: string): Step => ({ method: 'DELETE', path })
const [faults, plans, clock] = [get('/mine/faults'), get('/mine/callback-plans'), get('/mine/clock')]
const advance: Step = { method: 'POST', path: '/mine/clock/advance', body: { by: 'PT1H' } }
const later: Step = { method: 'PUT', path: '/mine/clock', body: { now: '2026-02-01T00:00:00.000Z' } }
const turn: Step = { method: 'POST', path: '/mine/participants/shop/turns/1', body: { next: null } }
const phone = '/mine/subscribers/+254711000001'
const off: Step = { method: 'PATCH', path: phone, body: { isPhoneOn: false } }
const optOut: Step = { method: 'PUT', path: `${phone}/opt-outs/africastalking/MYSHOP` }
const question = { number: '+254711000001', from: 'MYSHOP', kind: 'confirmation', text: 'Yes?', for: 'PT1M' }
const prompt: Step = { method: 'POST', path: '/mine/prompts', body: question }
const prompts = get('/mine/prompts')
const answer: Step = { method: 'POST', path: '/mine/prompts/1/answer', body: { accept: true } }
const [put, fork]: readonly [Step, Step] = [
  { method: 'PUT', path: '/new' },
  { method: 'POST', path: '/mine/fork', body: { name: 'new' } },
]

test.each<readonly [name: string, steps: readonly Step[], usual: object, broken: object]>([
  ['putWorld/change-not-kept/not-made', [put, get('/new')], { status: 200 }, { status: 404 }],
  ['forkWorld/change-not-kept/not-made', [fork, get('/new')], { status: 200 }, { status: 404 }],
  ['deleteWorld/change-not-kept/not-dropped', [remove('/mine'), get('/mine')], { status: 404 }, { status: 200 }],
  [
    'advanceClock/change-not-kept',
    [advance, clock],
    { body: { mode: 'manual', now: '2026-01-01T01:00:00.000Z' } },
    { body: { now } },
  ],
  ['putClock/change-not-kept', [later, clock], { body: { now: '2026-02-01T00:00:00.000Z' } }, { body: { now } }],
  ['addFault/change-not-kept', [fault, faults], { body: [{ id: 1 }] }, { body: [] }],
  ['clearFaults/change-not-kept', [fault, remove('/mine/faults'), faults], { body: [] }, { body: [{ id: 1 }] }],
  ['addCallbackPlan/change-not-kept', [plan, plans], { body: [{ id: 1 }] }, { body: [] }],
  [
    'clearCallbackPlans/change-not-kept',
    [plan, remove('/mine/callback-plans'), plans],
    { body: [] },
    { body: [{ id: 1 }] },
  ],
  ['answerTurn/unknown-accepted', [turn], { status: 404 }, { status: 204 }],
  ['addPrompt/change-not-kept', [prompt, prompts], { body: [{ id: 1 }] }, { body: [] }],
  ['listPrompts/other-world-served', [prompt, prompts], { body: [{ id: 1 }] }, { body: [] }],
  [
    'listSubscribers/other-world-served',
    [off, get('/mine/subscribers')],
    { body: [{ isPhoneOn: false }] },
    { body: [] },
  ],
  ['patchSubscriber/change-not-kept', [off, get(phone)], { body: { isPhoneOn: false } }, { body: { isPhoneOn: true } }],
  ['putOptOut/change-not-kept', [optOut, get(phone)], { body: { optOuts: [{}] } }, { body: { optOuts: [] } }],
  [
    'liftOptOut/change-not-kept',
    [optOut, remove(optOut.path), get(phone)],
    { body: { optOuts: [] } },
    { body: { optOuts: [{}] } },
  ],
  ['answerPrompt/answer-turned', [prompt, answer], { body: { state: 'accepted' } }, { body: { state: 'rejected' } }],
  ['answerPrompt/refusal-ignored', [prompt, answer, answer], { status: 409 }, { status: 200 }],
  ['getWorld/other-world-served', [get('/mine')], { body: { name: 'mine' } }, { body: { name: 'other-world' } }],
  ['getClock/other-world-served', [clock], { body: { now } }, { body: { now: '2025-12-31T23:59:59.000Z' } }],
  ['listFaults/other-world-served', [fault, faults], { body: [{ id: 1 }] }, { body: [] }],
  ['listCallbackPlans/other-world-served', [plan, plans], { body: [{ id: 1 }] }, { body: [] }],
])('%s', async (name, steps, usual, broken) => {
  expect(await replyOf(steps)).toMatchObject({ ...usual, times: 0 })
  const { times, ...reply } = await replyOf(steps, name)
  expect(reply).toMatchObject(broken)
  expect(times).toBeGreaterThan(0)
})
