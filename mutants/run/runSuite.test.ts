import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runSuite } from './runSuite.ts'

const home = mkdtempSync(join(tmpdir(), 'railyard-suite-'))
afterAll(() => rmSync(home, { recursive: true }))

const never = new AbortController().signal
const folder = join(home, 'run')

test('tests are told of the mutant by one variable, and leave nothing behind', async () => {
  const run = await runSuite(
    { command: 'cat "$RAILYARD_MUTANT/assignment.json"', signal: never },
    folder,
    'a/b',
    60_000,
  )
  expect(run).toMatchObject({ hasPassed: true, isOverdue: false, output: '{"mutant":"a/b"}', yards: [] })
  expect(readdirSync(home)).toEqual([])
})

test('tests that fail tell how they ended', async () => {
  const run = await runSuite({ command: 'echo no; exit 3', signal: never }, folder, undefined, 60_000)
  expect(run).toMatchObject({ hasPassed: false, isOverdue: false, end: 'with exit code 3', output: 'no\n' })
})

test('tests that take longer than the limit are ended, and have not passed', async () => {
  const run = await runSuite({ command: 'sleep 1000', signal: never }, folder, undefined, 200)
  expect(run).toMatchObject({ hasPassed: false, isOverdue: true })
})

test('tests are ended when the run is', async () => {
  const run = await runSuite({ command: 'sleep 1000', signal: AbortSignal.abort() }, folder, undefined, 60_000)
  expect(run).toMatchObject({ hasPassed: false, isOverdue: false })
})

test('a Railyard for tests that join one runs as long as they do', async () => {
  const told: string[] = []
  const startYard = async (of: string) => {
    told.push(`started for ${of === folder}`)
    return { variables: { RAILYARD_URL: 'http://127.0.0.1:1' }, stop: async () => void told.push('stopped') }
  }
  const run = await runSuite({ command: 'echo "$RAILYARD_URL"', startYard, signal: never }, folder, undefined, 60_000)
  expect(run.output).toBe('http://127.0.0.1:1\n')
  expect(told).toEqual(['started for true', 'stopped'])
})
