import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { finished, type Ran, railyardProcesses } from './railyardProcess.fixture.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())

const twice = 'dtone/transactionUpdated/callbackTwice'

/** The command that runs the small suite in some ways. */
function suite(...ways: readonly string[]): string {
  return ["'", process.execPath, "' '", fileURLToPath(new URL('smallSuite.fixture.ts', import.meta.url)), "' "]
    .join('')
    .concat(ways.join(' '))
}

function mutants(test: string, ...more: readonly string[]): Promise<Ran> {
  return processes.run('mutants', '--test', test, ...more)
}

test('a suite that takes a callback twice is told so, with the exchange and the test that would notice', async () => {
  const { code, stdout, stderr } = await mutants(suite(), '--only', twice)
  expect(stderr).toMatch(/unbroken, the tests pass in [\d.]+ s; they reach 1 mutants/)
  expect(stdout).toContain(`Your tests miss 1 of 1 mutant.

Doubled callbacks: 1 missed

  ${twice}
    Callbacks arrive twice. It changed transactionUpdated once.`)
  expect(stdout).toMatch(/◀─+ transactionUpdated ──│ {2}2 times {2}\* changed/)
  expect(stdout).toContain('To notice it: let transactionUpdated come twice')
  expect(code).toBe(1)
})

test('a test that counts callbacks closes that, whether its Railyard is joined or started', async () => {
  for (const ways of [['careful'], ['careful', 'started']]) {
    const { code, stdout } = await mutants(suite(...ways), '--only', twice)
    expect([code, stdout]).toEqual([0, 'Your tests miss none of 1 mutant.\n'])
  }
  expect(await mutants(suite('joined'), '--up', '--only', twice)).toMatchObject({ code: 1 })
  expect(await mutants(suite('joined', 'careful'), '--up', '--only', twice)).toMatchObject({ code: 0 })
})

test('mutants of the other provider are left out, others are run side by side and reported', async () => {
  const report = join(processes.stateHome, 'mutants.json')
  const some = ['--target', 'dtone', '--only', 'dtone/transactionUpdated/*', '--parallel', '2']
  const { code } = await mutants(suite('careful'), ...some, '--report', `json=${report}`)
  const { mutants: verdicts } = JSON.parse(readFileSync(report, 'utf8'))
  expect(code).toBe(1)
  expect(verdicts.length).toBeGreaterThan(5)
  expect(verdicts).toContainEqual(expect.objectContaining({ name: twice, outcome: 'noticed' }))
  expect(verdicts).toContainEqual(
    expect.objectContaining({ name: 'dtone/transactionUpdated/callbackLost', outcome: 'noticed' }),
  )
  expect(await mutants(suite(), '--target', 'africastalking')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('The tests have asked nothing of africastalking.'),
  })
})

test('a budget that is used up leaves mutants out, and says so', async () => {
  const { stdout } = await mutants(suite(), '--budget', '1s', '--only', 'dtone/transactionUpdated/*')
  expect(stdout).toMatch(/\d+ mutants left out, since the budget was used up: dtone\/transactionUpdated\//)
})

test('what cannot be run is told with its remedy, and ends with 2', async () => {
  const failing = await mutants(suite('wrong'))
  expect(failing).toMatchObject({ code: 2, stdout: '' })
  expect(failing.stderr).toContain('The tests end with exit code 1 although nothing is broken: make them pass first.')
  expect(failing.stderr).toContain('AssertionError')
  expect((await mutants('true')).stderr).toContain('The tests have started no Railyard. Use startRailyard')
  expect((await mutants(suite(), '--only', 'nothing')).stderr).toContain(
    'fits --only nothing. There are, for example: ',
  )
  expect(await processes.run('mutants')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("'--test <command>' not specified"),
  })
  expect(await mutants('true', '--target', 'mpesa')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('It is africastalking, dtone or acquirer.'),
  })
})

test('Ctrl-C ends the tests with all that they have started', async () => {
  const pid = join(processes.stateHome, 'pid')
  const child = processes.start(
    'mutants',
    '--test',
    `sh -c 'echo $$ > ${pid}.new; mv ${pid}.new ${pid}; exec sleep 1000' & wait`,
  )
  const end = finished(child)
  await vi.waitUntil(() => existsSync(pid), { timeout: 60_000 })
  child.kill('SIGINT')
  expect(await end).toMatchObject({ code: 130, stdout: '' })
  const sleeper = Number(readFileSync(pid, 'utf8'))
  await vi.waitUntil(() => !isAlive(sleeper), { timeout: 60_000 })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
