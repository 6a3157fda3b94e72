import { expect, test } from 'vitest'
import { createSimulators } from '../../index.ts'
import { scriptMutants } from './scriptMutants.ts'

const scripts = '/worlds/mine/subscribers/+254711000001/scripts'
const onScreen = { cue: { kind: 'screen', text: 'PIN' }, action: { kind: 'type', text: '1' }, after: 'PT4S', times: 1 }
const ring = (kind: string) => ({ cue: { kind: 'ring' }, action: { kind } })
const hear = (action: object) => ({ cue: { kind: 'hear' }, action })
const yes = { cue: { kind: 'prompt' }, action: { kind: 'reply', accept: true } }

/** The scripts of the phone after one was added by a control plane with a mutant, and how often that has changed something. */
async function addedBy(kind: string, label: string, settings: object, path = scripts) {
  const mutant = scriptMutants.find((one) => one.kind === `script-${kind}` && one.label === label)
  let times = 0
  const simulators = createSimulators({
    clock: { mode: 'manual', now: 0 },
    alter: { control: (definition) => mutant?.alter(definition, () => void times++) ?? definition },
  })
  simulators.worlds.create({ name: 'mine' })
  const steer = async (method: string, target: string, body?: object) =>
    (await simulators.steer(method, target, body)).body
  await steer('POST', path, settings)
  const added: ReturnType<typeof JSON.parse> = JSON.parse(await steer('GET', scripts))
  return { steer, added, times: () => times }
}

test.each([
  ['after', 'millisecond-less', onScreen, { after: 'PT3.999S' }],
  ['after', 'second-more', onScreen, { after: 'PT5S' }],
  ['times', 'ignored', onScreen, { times: null }],
  ['text', 'ignored', onScreen, { cue: { kind: 'screen' } }],
  ['action', 'refuses', ring('answer'), { action: { kind: 'refuse' } }],
  ['action', 'answers', ring('refuse'), { action: { kind: 'answer' } }],
  ['action', 'not-ignored', ring('ignore'), { action: { kind: 'answer' } }],
  ['action', 'goes-on', hear({ kind: 'hangUp' }), { action: { kind: 'ignore' } }],
  ['keys', 'first-alone', hear({ kind: 'press', keys: '12' }), { action: { keys: '1' } }],
  ['action', 'silent', hear({ kind: 'speak', text: 'Yes' }), { action: { kind: 'ignore' } }],
  ['accept', 'turned', yes, { action: { accept: false } }],
])('%s, %s', async (kind, label, settings, changed) => {
  const { added, times } = await addedBy(kind, label, settings)
  expect([added, times()]).toMatchObject([[changed], 1])
})

test('the script of another phone is added to this one', async () => {
  const { added, times } = await addedBy('phone', 'other', onScreen, scripts.replace('1/', '2/'))
  expect([added.length, times()]).toEqual([1, 1])
})

test('the first script is forgotten', async () => {
  const { steer, times } = await addedBy('first', 'forgotten', onScreen)
  await steer('POST', scripts, yes)
  expect([JSON.parse(await steer('GET', scripts)).length, times()]).toEqual([1, 2])
})

test.each([
  ['', `${scripts}/1`],
  ['clear', scripts],
])('what is removed is kept: %j', async (label, target) => {
  const { steer, times } = await addedBy('change-not-kept', label, onScreen)
  await steer('DELETE', target)
  expect([JSON.parse(await steer('GET', scripts)).length, times()]).toEqual([1, 1])
})
