import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exploreSmall } from './exploreSmall.fixture.ts'
import { railyardProcesses } from './railyardProcess.fixture.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())

const lost = 'mobileB2C.+254711000100.1:doneButLost'

test.each([
  [[], "required option '--do <file>' not specified"],
  [['--do', 'x.yaml'], 'the service is started by --run, or, where it runs already, by --restart with --base-url'],
  [['--do', 'x.yaml', '--run', 'a'], '--run needs --ready: a URL of the service'],
  [['--do', 'x.yaml', '--restart', 'a'], '--restart needs --base-url: where the service answers'],
  [
    ['--do', 'x.yaml', '--run', 'a', '--ready', 'http://127.0.0.1:{port}/', '--copy', 'nowhere'],
    '--copy: nowhere does not exist',
  ],
  [['--do', 'nowhere.yaml', '--run', 'a', '--ready', 'http://127.0.0.1:{port}/'], 'nowhere.yaml'],
  [['--do', 'x.yaml', '--budget', 'soon'], 'It is a time like 90s, 5m or 1h, or a number of runs like 500.'],
  [['--do', 'x.yaml', '--deviations', '0'], 'It is a whole number above 0.'],
] as const)('%j is refused with what to do', async (options, reason) => {
  const { code, stderr } = await processes.run('explore', ...options)
  expect(stderr).toContain(reason)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(2)
})

test('a schedule that pays twice is shown with its diagram, and fails', async () => {
  const report = join(processes.stateHome, 'replayed.json')
  const options = [...exploreSmall(processes.stateHome), '--report', `json=${report}`]
  const { code, stdout, stderr } = await processes.run(...options, '--replay', lost)
  expect(stderr).toContain('not checked: ')
  expect(stdout).toContain('✗ no reference is paid twice')
  expect(stdout).toContain('is done, but the connection breaks before the answer.')
  expect(stdout).toMatch(/│ {5,}╳┄ no answer ┄│/)
  expect(stdout).toContain(`--replay ${lost}`)
  // Run again, it must not write over the report that it comes from.
  expect(stdout).not.toContain('--report')
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ run: [1, 1] })
  expect(code).toBe(1)
})

test('the mended service passes it, and then there is nothing to reproduce', async () => {
  const mended = [...exploreSmall(processes.stateHome, true), '--replay', lost]
  expect(await processes.run(...mended)).toMatchObject({ code: 0, stdout: expect.stringContaining('invariants held') })
  const { code, stderr } = await processes.run(...mended, '--snippet', 'vitest')
  expect(stderr).toContain(`nothing is reproduced: every invariant holds in ${lost}`)
  expect(code).toBe(2)
})

test('a schedule whose point never comes says nothing', async () => {
  const { code, stderr } = await processes.run(
    ...[...exploreSmall(processes.stateHome, true), '--replay', 'mobileB2C.+254711000100.7:lost'],
  )
  expect(stderr).toContain('the point of mobileB2C.+254711000100.7:lost never comes')
  expect(code).toBe(2)
})

test('a story that fails although nothing goes wrong ends it, with what the service printed', async () => {
  const story = join(processes.stateHome, 'wrong.yaml')
  writeFileSync(story, '- POST: /payouts\n  body: { phone: "+254711000100", amount: 250 }\n  expect: 200\n')
  const options = exploreSmall(processes.stateHome, true).map((one) =>
    one.replace(/^IS_MENDED/, 'echo hello; IS_MENDED'),
  )
  const { code, stderr } = await processes.run(...options, '--do', story)
  expect(stderr).toContain('the story fails although nothing goes wrong: POST /payouts')
  expect(stderr).toContain('hello')
  expect(code).toBe(2)
})

test('an exploration that was stopped goes on where it was', async () => {
  const state = join(processes.stateHome, 'runs.jsonl')
  const some = [...exploreSmall(processes.stateHome, true), '--state', state, '--parallel', '2']
  expect(await processes.run(...some, '--budget', '2')).toMatchObject({ code: 0 })
  const kept = readFileSync(state, 'utf8')
  const { stdout } = await processes.run(...some, '--budget', '2')
  expect(stdout).toMatch(/1 +\d+ +1 +\d+\n\d+(\.\d+)? s in all/)
  // Each run that is made adds a line, so none was made again.
  expect(readFileSync(state, 'utf8')).toBe(kept)
  const other = await processes.run(...exploreSmall(processes.stateHome), '--state', state)
  expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('belongs to another exploration') })
})
