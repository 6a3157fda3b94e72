import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { startStack } from '../testing/index.ts'
import { finished, type Ran, railyardProcesses } from './railyardProcess.fixture.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())

const ready = 'http://127.0.0.1:{port}/'
const program = (name: string): string =>
  `exec '${process.execPath}' '${fileURLToPath(new URL(`../test/ownService/${name}`, import.meta.url))}'`

function feature(name: string, ...scenarios: readonly string[]): string {
  const file = join(processes.stateHome, `${name}.feature`)
  writeFileSync(file, ['Feature: Own service', ...scenarios.map((text, at) => `Scenario: ${at}\n${text}`)].join('\n\n'))
  return file
}

function run(file: string, start: string, ...more: readonly string[]): Promise<Ran> {
  return processes.run('scenarios', file, '--start', start, '--ready', ready, '--parallel', '1', ...more)
}

const greeting = 'When I GET "/"\nThen the response contains "hello"'

test('what is wrong in sentences is told in one line each', async () => {
  const file = feature(
    'wrong',
    greeting,
    'When I GET "/{{payuot}}"',
    'When I GET "/"\nThen the response has "$.a[" 1',
    'When I GET "/"\nThen the response has "$.a" 1',
    'When I GET "/"\nThen the response status is 202',
    'When I GET "greeting"',
    'Then the response status is 200',
  )
  const { code, stdout } = await run(file, program('hello.mjs'))
  expect(stdout).toContain('No value of the name {{payuot}} has been saved before this step: nothing has been saved.')
  expect(stdout).toContain('"$.a[" is no JSON path (RFC 9535)')
  expect(stdout).toContain('The response to GET / is no JSON. Its status is 200; text/plain: hello')
  expect(stdout).toContain('The status of the response to GET / is not as expected. Its body is: hello')
  expect(stdout).toContain('"greeting" is no path like "/payouts".')
  expect(stdout).toContain('Nothing has been sent to the service in this scenario.')
  expect(stdout).toContain('what the service printed:\n    GET /\n')
  expect(stdout).toContain('7 scenarios: 1 passed, 6 failed')
  expect(stdout).toMatch(
    /again: .*wrong\.feature:7 --seed 42 --start 'exec .*hello\.mjs.*' --ready 'http:.*\{port\}\/'\n/,
  )
  expect(code).toBe(1)
})

test('without a service, the sentences say how to name one', async () => {
  const { code, stdout } = await processes.run('scenarios', feature('none', greeting), '--parallel', '1')
  expect(stdout).toContain('No service is under test: name it by --base-url, or start it by --start.')
  expect(code).toBe(1)
})

describe('a service that cannot be used is told once, whatever the number of workers', () => {
  test.each([
    [
      'it is never ready',
      'echo warming up; sleep 100',
      ['--ready-within', '1'],
      `The service is not ready after 1 s at ${ready}: nothing answers there. It has printed:\n  warming up`,
    ],
    [
      'it ends',
      'echo no database >&2; exit 4',
      [],
      `The service ended with exit code 4 before ${ready} answered. It has printed:\n  no database`,
    ],
  ])('%s', async (_, start, more, message) => {
    const { code, stderr } = await run(feature('unusable', greeting), start, ...more, '--parallel', '2')
    expect(stderr).toBe(`railyard: ${message}\n`)
    expect(code).toBe(2)
  })

  test('nothing answers at --base-url', async () => {
    const stack = await startStack()
    const url = 'http://127.0.0.1:1'
    const words = ['--base-url', url, '--world', 'w', '--control', stack.urls.control]
    const { code, stderr } = await processes.run('scenarios', feature('nobody', greeting), ...words)
    await stack.stop()
    expect(stderr).toBe(`railyard: no service answers at ${url}: start it, or correct --base-url\n`)
    expect(code).toBe(2)
  })
})

test('a service that has ended fails all scenarios that follow, also those that only watch providers', async () => {
  const watching =
    'When subscriber +254711123456 sends "hello" to "12345"\nThen Africa\'s Talking has received no mobileB2C'
  const file = feature('ended', 'When I GET "/end"', watching, watching)
  const { code, stdout } = await run(file, program('ending.mjs'))
  expect(stdout).toMatch(/(The service ended with exit code 3\..*){2}/s)
  expect(stdout).toContain('3 scenarios: 0 passed, 3 failed')
  expect(code).toBe(1)
})

test('the run ends also where the scenario received the callbacks, not the service', async () => {
  const sms = 'When subscriber +254711123456 sends "hello" to "12345"\nAnd 5 minutes pass'
  const { code, stdout } = await run(feature('sms', sms), program('hello.mjs'))
  expect(stdout).toContain('1 scenario: 1 passed')
  expect(code).toBe(0)
})

test('a reset that fails is told with its output', async () => {
  const { code, stdout } = await run(feature('reset', greeting), program('hello.mjs'), '--reset', 'echo locked; exit 3')
  expect(stdout).toContain('The reset command ended with exit code 3. It has printed:\n        locked')
  expect(code).toBe(1)
})

test.each(['SIGINT', 'SIGKILL'] as const)('%s ends the service too', async (signal) => {
  const file = feature('endless', 'When I GET "/never"\nThen the response status is 200')
  const pidFile = join(processes.stateHome, signal)
  const child = processes.start(
    'scenarios',
    file,
    '--start',
    `export PID_FILE=${pidFile}; ${program('hello.mjs')}`,
    '--ready',
    ready,
  )
  const end = finished(child)
  await vi.waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', {
    timeout: 90_000,
    interval: 20,
  })
  const pid = Number(readFileSync(pidFile, 'utf8'))
  expect(isAlive(pid)).toBe(true)
  child.kill(signal)
  await end
  await vi.waitUntil(() => !isAlive(pid), { timeout: 90_000, interval: 20 })
  expect(isAlive(pid)).toBe(false)
})

test('a service that takes part in the clock works at its own moments', async () => {
  const order = `When I POST "/"
    And 4 minutes pass
    And I GET "/"
    Then the response has "$.status" "waiting"
    And within an hour the response to GET "/" has "$.status" "done"
    And the response has "$.doneAt" "2026-01-05T09:05:00.000Z"`
  const fresh = 'When I GET "/"\nThen the response has "$" null'
  const { code, stdout } = await run(feature('participant', order, fresh, order), program('participant.mjs'))
  expect(stdout).toContain('3 scenarios: 3 passed; 00:10:00 of world time')
  expect(code).toBe(0)
})

test('with --proxy, requests for the fixed hosts of providers go to the simulators', async () => {
  const pay = `When I POST "/"
    Then the response status is 201
    And Africa's Talking has received mobileB2C 1 time`
  const { code, stdout } = await run(feature('proxy', pay), program('fixedHost.mjs'), '--proxy')
  expect(stdout).toContain('1 scenario: 1 passed')
  expect(code).toBe(0)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
