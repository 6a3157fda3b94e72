import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Stack, startStack } from '../../../testing/index.ts'
import { gherkinSnippet } from './gherkinSnippet.ts'
import { pytestSnippet } from './pytestSnippet.ts'
import { paysTwice, schedules } from './snippet.fixture.ts'
import { vitestSnippet } from './vitestSnippet.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const run = promisify(execFile)
let stack: Stack
let folder: string

beforeAll(async () => {
  stack = await startStack()
  folder = mkdtempSync(join(tmpdir(), 'railyard-snippets-'))
})
afterAll(async () => {
  await stack.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Outcome {
  readonly hasPassed: boolean
  readonly output: string
}

/** Runs a suite against the Railyard of this file. `isMended`: the service does not pay twice. */
async function outcomeOf(program: string, words: readonly string[], isMended: boolean): Promise<Outcome> {
  const env = { ...process.env, RAILYARD_URL: stack.urls.control, NO_COLOR: '1', ...(isMended && { IS_MENDED: '1' }) }
  return run(program, [...words], { env, cwd: folder }).then(
    ({ stdout, stderr }) => ({ hasPassed: true, output: stdout + stderr }),
    (error: { readonly stdout?: string; readonly stderr?: string }) => ({
      hasPassed: false,
      output: `${error.stdout}${error.stderr}`,
    }),
  )
}

const vitestConfig = `export default {
  resolve: { alias: { 'railyard/testing/vitest': ${JSON.stringify(join(root, 'testing/runners/vitest.ts'))} } },
  test: { include: ['*.test.ts'] },
}`

test.each(schedules)('the suite for vitest reproduces %s, and passes once the service is mended', async (id) => {
  const file = `schedule-${schedules.indexOf(id)}.test.ts`
  writeFileSync(join(folder, 'vitest.config.mjs'), vitestConfig)
  writeFileSync(join(folder, file), vitestSnippet(paysTwice(id)))
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', file, '--root', folder]
  const broken = await outcomeOf(process.execPath, words, false)
  expect(broken.output).toMatch(/payments to \+254711000100: expected 2 to be less than or equal to 1/)
  const mended = await outcomeOf(process.execPath, words, true)
  expect(mended.output).toMatch(/Tests +1 passed/)
  expect(mended.hasPassed).toBe(true)
})

const hasPytest = await run('python3', ['-m', 'pytest', '--version']).then(
  () => true,
  () => false,
)

test.runIf(hasPytest).each(schedules)(
  'the suite for pytest reproduces %s, and passes once the service is mended',
  async (id) => {
    const file = `test_schedule_${schedules.indexOf(id)}.py`
    writeFileSync(join(folder, file), pytestSnippet(paysTwice(id)))
    const words = ['-m', 'pytest', '-p', 'no:cacheprovider', file]
    const broken = await outcomeOf('python3', words, false)
    expect(broken.output).toMatch(/AssertionError: assert 2 <= 1|assert 2 <= 1/)
    const mended = await outcomeOf('python3', words, true)
    expect(mended.output).toMatch(/1 passed/)
    expect(mended.hasPassed).toBe(true)
  },
)

test.each(schedules.slice(0, 2))('the scenario reproduces %s, and passes once the service is mended', async (id) => {
  const { command, ready, callbacks } = paysTwice(id).service
  const file = join(folder, `schedule-${schedules.indexOf(id)}.feature`)
  writeFileSync(file, `${gherkinSnippet(paysTwice(id))}    Then Africa's Talking has received mobileB2C 1 time\n`)
  const words = [join(root, 'bin/railyard.mjs'), 'scenarios', file, '--start', command, '--ready', ready]
  const own = ['--base-url', 'http://127.0.0.1:{port}', '--callbacks', `payments=${callbacks.payments}`]
  const broken = await outcomeOf(process.execPath, [...words, ...own], false)
  expect(broken.output).toMatch(/to have received mobileB2C once, not 2 times/)
  // A mended service does not ask again, so what it has asked once it has asked for good.
  const mended = await outcomeOf(process.execPath, [...words, ...own], true)
  expect(mended.output).toMatch(/1 scenario: 1 passed/)
})
