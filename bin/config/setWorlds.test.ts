import { afterAll, expect, test } from 'vitest'
import { startStack } from '../../testing/index.ts'
import { readConfig } from './configFile.ts'
import { upSettings } from './setting.ts'
import { fillWorlds, makeWorlds } from './setWorlds.ts'

const stack = await startStack()
afterAll(() => stack.stop())

async function set(text: string): Promise<void> {
  const file = readConfig('railyard.yaml', text, upSettings())
  await makeWorlds(file, stack.control)
  await fillWorlds(file, stack.control)
}

test('worlds are as the configuration has them', async () => {
  await set(`
worlds:
  w/1:
    seed: 7
    clock: { mode: manual, now: '2027-01-01T00:00:00Z' }
    subscribers:
      +254711000001: { isPhoneOn: false, scripts: [{ cue: { kind: ring }, action: { kind: answer } }] }
      +254711000002: { opt-outs: { africastalking: { MYSHOP: true } } }
    faults:
      - { effect: { kind: reset } }
      - { effect: { kind: hang } }
`)
  const path = { world: 'w/1' }
  const get = async (target: string) => (await stack.control.send('GET', `/worlds/w%2F1${target}`)).body
  expect((await stack.control.perform('getWorld', { path })).clock.now).toBe('2027-01-01T00:00:00.000Z')
  expect(await get('/subscribers/+254711000001')).toMatchObject({ isPhoneOn: false })
  expect(await get('/subscribers/+254711000001/scripts')).toMatchObject([{ cue: { kind: 'ring' } }])
  expect(await get('/subscribers/+254711000002')).toMatchObject({ isPhoneOn: true, optOuts: [{ sender: 'MYSHOP' }] })
  expect(await get('/faults')).toMatchObject([{ effect: { kind: 'reset' } }, { effect: { kind: 'hang' } }])
})

test('what the control plane refuses is told with its place', async () => {
  const text = 'worlds:\n  w2:\n    subscribers:\n      +254711000001: { currency: XXX, mobileMoney: 1, airtime: 1 }'
  await expect(set(text)).rejects.toThrow(
    'railyard.yaml:4:7: worlds.w2.subscribers.+254711000001: No purse is in XXX. Use one of USD, ',
  )
})
