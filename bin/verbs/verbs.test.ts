import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { isoDuration } from '../../specs/formats/shortDuration.ts'
import { type Stack, startStack } from '../../testing/index.ts'
import { collectPrinted } from '../printed.fixture.ts'
import { run } from '../run.ts'
import { worldLines } from './worldLines.ts'

let stack: Stack
const printed = collectPrinted()

beforeAll(async () => {
  stack = await startStack({ clock: { mode: 'manual', now: Date.parse('2026-01-01T00:00:00Z') } })
})
beforeEach(() => {
  stack.simulators.worlds.create({ name: 'demo' })
})
afterAll(async () => {
  process.exitCode = undefined
  await stack.stop()
})

async function railyard(...argv: string[]): Promise<string> {
  printed.clear()
  await run(['node', 'railyard', ...argv, '--control', stack.urls.control])
  return printed.text()
}

async function buy(callback = 'http://127.0.0.1:1/hook'): Promise<void> {
  await fetch(`${stack.urls.dtone}/v1/async/transactions`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('demo:demo')}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ external_id: 'x', product_id: 6035, auto_confirm: true, callback_url: callback },
      credit_party_identifier: { mobile_number: '+593990000100' },
    }),
  })
}

test('status shows what is due, advance moves the clock, and callbacks shows what failed', async () => {
  await buy()
  expect(await railyard('status')).toMatch(
    /services africastalking, dtone, acquirer, credentials open\nworld demo .* manual\ndue next:\n {2}2026-01-01T00:00:01\.000Z {2}dtone {2}submit {4}\d+\n {2}2026-01-01T00:00:03\.000Z {2}dtone {2}settle /,
  )
  expect(await railyard('advance', '3s')).toEqual(
    expect.stringMatching(/^demo is at 2026-01-01T00:00:03\.000Z: \d timers fired, 0 callbacks were delivered\n$/),
  )
  expect(await railyard('callbacks', '--failed')).toMatch(
    /^1 {2}dtone {2}transactionUpdated .* queued {2}1 attempts .*ECONNREFUSED/,
  )
  expect(await railyard('callbacks', 'replay', '1')).toMatch(/^1 .* 2 attempts /)
  expect(await railyard('callbacks', 'replay', '7')).toContain('There is no callback 7')
})

test('log shows exchanges as up does', async () => {
  await buy()
  expect(await railyard('log', '--world', 'demo')).toMatch(
    /^2026-01-01 00:00:00 {2}demo {2}dtone {2}POST postTransactionAsync {2}201 {2}CONFIRMED/,
  )
  expect(JSON.parse(await railyard('log', '--json', '--last', '1'))).toMatchObject({ world: 'demo', status: 201 })
  expect(await railyard('log', '--world', 'nowhere')).toBe('railyard: there is no world nowhere\n')
})

test('log has the last lines of all worlds in the order of their times', async () => {
  const { worlds } = stack.simulators
  worlds.create({ name: 'early', clock: { mode: 'manual', now: Date.parse('2025-01-01T00:00:00Z') } })
  onTestFinished(() => void worlds.drop('early'))
  const look = (world: string) =>
    fetch(`${stack.urls.dtone}/v1/balances`, { headers: { authorization: `Basic ${btoa(`${world}:${world}`)}` } })
  for (const world of ['demo', 'early']) for (const _ of [1, 2]) await look(world)
  const shown = async (...argv: string[]) => (await railyard('log', ...argv)).match(/early|demo/g)
  expect(await shown()).toEqual(['early', 'early', 'demo', 'demo'])
  expect(await shown('--last', '3')).toEqual(['early', 'demo', 'demo'])
  expect(await shown('--last', '0')).toBeNull()
})

test('lines of all worlds are there although one is deleted meanwhile', async () => {
  await buy()
  const lines = await worldLines(stack.urls.control, ['gone', 'demo'])
  expect(lines.map(({ world }) => world)).toContain('demo')
})

test('the URL of a provider is told from that of the control plane', async () => {
  printed.clear()
  await run(['node', 'railyard', 'status', '--control', stack.urls.dtone])
  expect(printed.text()).toMatch(/^railyard: http:\/\/127\.0\.0\.1:\d+ is .*DT One.*, not the control plane/)
  expect(process.exitCode).toBe(2)
})

test('worlds lists them', async () => {
  expect(await railyard('worlds')).toBe('demo  2026-01-01T00:00:00.000Z  manual  seed 42\n')
})

test('trigger makes a provider misbehave until it is off', async () => {
  expect(await railyard('trigger', '--list')).toMatch(/^slow +Answers take 10 s/)
  await railyard('trigger', 'callbackLost', '--times', '1')
  const plans = () => stack.control.perform('listCallbackPlans', { path: { world: 'demo' } })
  expect(await plans()).toMatchObject([{ select: { times: 1 }, action: { kind: 'drop' } }])
  expect(await railyard('trigger', 'off')).toBe('demo: nothing misbehaves any more\n')
  expect(await plans()).toEqual([])
})

test('where nothing runs, the error says what starts it', async () => {
  await run(['node', 'railyard', 'worlds', '--control', 'http://127.0.0.1:1'])
  expect(printed.text()).toBe('railyard: no control plane answers at http://127.0.0.1:1\n')
  expect(process.exitCode).toBe(2)
})

test.each([
  ['5m', 'PT5M'],
  ['1h30m', 'PT1H30M'],
  ['2d', 'P2D'],
  ['1.5s', 'PT1.5S'],
  ['PT5M', 'PT5M'],
  ['', undefined],
  ['5', undefined],
  ['m5', undefined],
])('%s is %s', (text, iso) => {
  expect(isoDuration(text)).toBe(iso)
})
