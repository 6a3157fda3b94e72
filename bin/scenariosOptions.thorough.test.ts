import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Ran, railyardProcesses } from './railyardProcess.fixture.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())

const inFolder = (name: string): string => join(processes.stateHome, name)
const feature = featureOf('hours', ['one', 'two', 'three'])
mkdirSync(inFolder('folder.xml'))

function featureOf(name: string, scenarios: readonly string[]): string {
  const file = inFolder(`${name}.feature`)
  writeFileSync(
    file,
    `Feature: Hours\n${scenarios.map((one) => `  Scenario: ${one}\n    When an hour passes\n`).join('')}`,
  )
  return file
}

function run(...words: readonly string[]): Promise<Ran> {
  return processes.run('scenarios', ...words)
}

test.each([
  [['--tags', '@a and'], '--tags "@a and" is no expression'],
  [['--tags', ''], "'--tags <expression>' argument '' is invalid. It is empty."],
  [['--name', ''], "'--name <pattern>' argument '' is invalid. It is empty."],
  [['--name', '('], "'--name <pattern>' argument '(' is invalid. Invalid regular expression"],
  [['--keep-world'], '--keep-world needs --control'],
  [['--shuffle-seed', '7'], '--shuffle-seed goes with --shuffle'],
  [['--report', `junit=${inFolder('folder.xml')}`], '--report junit='],
  [[inFolder('lacking.feature')], 'lacking.feature does not exist'],
])('%j is refused before the run in one line', async (words, mistake) => {
  const { code, stdout, stderr } = await run(feature, ...words)
  expect(stderr).toMatch(/^railyard: [^\n]*\n$/)
  expect(stderr).toContain(mistake)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('a report that can be written is not there before the run', async () => {
  const report = inFolder('report.xml')
  const { code } = await run(feature, '--report', `junit=${report},html=${inFolder('folder.xml')}`)
  expect(existsSync(report)).toBe(false)
  expect(code).toBe(2)
})

test('--shuffle takes no path for its seed', async () => {
  const { code, stdout } = await run('--dry-run', '--shuffle', feature)
  expect(stdout).toContain('In the order of --shuffle-seed 42\n')
  expect(stdout).toContain('3 scenarios: 0 passed, 3 skipped')
  expect(code).toBe(0)
  const other = await run('--dry-run', '--shuffle', '--shuffle-seed', '7', feature)
  expect(other.stdout).toContain('In the order of --shuffle-seed 7\n')
})

test('there are no more workers than scenarios', async () => {
  const messages = inFolder('workers.ndjson')
  const { code } = await run(featureOf('alone', ['one']), '--parallel', '50', '--report', `messages=${messages}`)
  expect(code).toBe(0)
  const hooks = readFileSync(messages, 'utf8').match(/\{"testRunHookStarted"/g)
  expect(hooks).toHaveLength(2)
})

test('a part without scenarios passes, and parts of runs with other scenarios are not merged', async () => {
  const part = async (file: string, shard: string): Promise<string> => {
    const messages = inFolder(`${shard.replace('/', 'of')}.ndjson`)
    const { code, stdout } = await run(file, '--dry-run', '--shard', shard, '--report', `messages=${messages}`)
    expect(code).toBe(0)
    if (shard === '2/2' && file !== feature) expect(stdout).toBe('Part 2/2 has none of the 1 scenarios.\n')
    return messages
  }
  const single = featureOf('single', ['one'])
  const [first, second] = [await part(single, '1/2'), await part(single, '2/2')]
  const whole = await run('merge', first, second)
  expect(whole.stdout).toContain('1 scenario: 0 passed, 1 skipped')
  const { code, stderr } = await run('merge', await part(feature, '1/2'), second)
  expect(stderr).toBe('railyard: These are parts of several runs: they have been split from different scenarios.\n')
  expect(code).toBe(2)
})
