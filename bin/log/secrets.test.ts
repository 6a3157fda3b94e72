import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Stack, startStack } from '../../testing/index.ts'
import { collectPrinted } from '../printed.fixture.ts'
import { run } from '../run.ts'
import { createLog, type EventLog, type LogFormat } from './createLog.ts'
import { gatewayNotice } from './gatewayNotice.ts'
import { withoutSecrets } from './logLine.ts'

const liveKey = 'atsk_0f1e2d3c4b5a69788796a5b4c3d2e1f0REALSECRET'
let stack: Stack
const shown: string[] = []
const printed = collectPrinted()
const write = (text: string): unknown => shown.push(text)
const logs: EventLog[] = (['pretty', 'json'] satisfies LogFormat[]).map((format) =>
  createLog({ format, colors: false, write }),
)

beforeAll(async () => {
  stack = await startStack({
    log(event) {
      for (const log of logs) log.log(event)
    },
  })
  stack.simulators.worlds.create({ name: 'demo' })
})
beforeEach(() => told())
afterAll(async () => {
  process.exitCode = undefined
  await stack.stop()
})

/** What the logs have shown since it was read last. */
function told(): string {
  for (const log of logs) log.flush()
  return shown.splice(0).join('')
}

async function railyard(...argv: string[]): Promise<string> {
  printed.clear()
  await run(['node', 'railyard', ...argv, '--control', stack.urls.control])
  return printed.text()
}

async function pay(apiKey: string): Promise<void> {
  const recipients = [{ phoneNumber: '+254711123456', currencyCode: 'KES', amount: 10 }]
  await fetch(`${stack.urls.africastalking}/mobile/b2c/request`, {
    method: 'POST',
    headers: { apiKey, 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'sandbox', productName: 'p', recipients }),
  })
  await stack.control.perform('advanceClock', { path: { world: apiKey }, body: { by: 'PT1M' } })
}

test('a key that looks real is shortened in the log, in hints and in what the commands print', async () => {
  await pay(liveKey)
  await pay('other')
  await fetch(`${stack.urls.control}/worlds/${liveKey}/faults?token=SEKRET4`, { method: 'POST' })
  const log = told()
  expect(log).toContain('the key atsk_0f1… opened a new world; if the key is misspelt: there were demo')
  expect(log).toContain('there were demo, atsk_0f1…')
  expect(log).toContain('no URL is set for world atsk_0f1…')
  expect(log).toContain('POST /worlds/atsk_0f1…/faults?token=…')
  const commands = [
    ['worlds'],
    ['log'],
    ['log', '--json'],
    ['status', '--world', liveKey],
    ['advance', '1s', '--world', liveKey],
  ]
  for (const command of commands) {
    const text = await railyard(...command)
    expect(text).toContain('atsk_0f1…')
    expect(text).not.toContain('REALSECRET')
  }
  expect(log + told()).not.toMatch(/REALSECRET|SEKRET4/)
})

test('the commands take a shortened name that is unique, and worlds --full has the whole one', async () => {
  await pay(liveKey)
  expect(await railyard('advance', '1s', '--world', 'atsk_0f1…')).toMatch(/^atsk_0f1… is at /)
  expect(await railyard('worlds', '--full')).toContain(liveKey)
  expect(await railyard('log', '--world', 'atsk_9…')).toBe('railyard: there is no world atsk_9…\n')
  await pay(`${liveKey}2`)
  expect(await railyard('status', '--world', 'atsk_0f1…')).toContain('atsk_0f1… stands for 2 worlds: worlds --full')
})

test.each([
  ['http://127.0.0.1:1/hook/A?token=SEKRET4&x=&y', 'http://127.0.0.1:1/hook/A?token=…&x=…&…'],
  ['http://127.0.0.1:1/0123456789abcdef01234567/A#a', 'http://127.0.0.1:1/…/A#a'],
  ['http://127.0.0.1:1/hook', 'http://127.0.0.1:1/hook'],
])('%s is shown as %s', (url, expected) => {
  expect(withoutSecrets(url)).toBe(expected)
})

test("a line of the gateway's own log is a sentence without whole phone numbers", () => {
  const line = { level: 40, time: 't', name: 'gateway', provider: 'dtone', report: { phoneNumber: '+254711000100' } }
  expect(gatewayNotice(JSON.stringify({ ...line, msg: 'a provider reports a payout that is not ours' }))).toBe(
    'gateway: a provider reports a payout that is not ours, provider dtone, report {"phoneNumber":"+254…100"}',
  )
  expect(gatewayNotice(JSON.stringify({ msg: 'a job failed', error: { message: 'no +254711000100' } }))).toBe(
    'gateway: a job failed, no +254…100',
  )
  expect(gatewayNotice('no JSON\n')).toBe('gateway: no JSON')
})
