import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { railyardProcesses } from '../bin/railyardProcess.fixture.ts'
import { commandsOf, fencedBlocks } from './readme/blocks.ts'
import { type Readme, startReadme } from './readme/startReadme.ts'

const root = join(import.meta.dirname, '..')
const blocks = fencedBlocks(read('README.md'))

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** Commands that another step of .ci/run runs, with the name of that step. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm ci && npm start': 'npm start, and every curl that it prints',
  'npm ci && npm test': 'tests, on SQLite and PostgreSQL',
  'npm i -D railyard': 'examples: the packed package in vitest, jest and pytest, on Node 22 and 24',
}

/** Blocks that are parts of a suite of the examples, which .ci/run runs. */
const suites: Readonly<Record<string, string>> = {
  'railyard/testing/vitest': 'examples/testing/vitest/payouts.test.ts',
  'def test_': 'examples/python/test_payouts.py',
}

/** What a command or a program prints when it succeeds. */
const printed: readonly (readonly [RegExp, RegExp])[] = [
  [/ up\b/, /^\{"world":"demo",/],
  [/ exec /, /^the application got 401\n$/],
  [/trigger --list/, /^slow /],
  [/trigger doneButHang/, /^demo: Requests get no answer/],
  [/trigger off/, /^demo: nothing misbehaves any more/],
  [/ advance 5m/, /^demo is at /],
  [/ callbacks --failed/, /^no callback has failed\n$/],
  [/ status$/, /^control .*\nworld demo /s],
  [/ log /, /demo {2}dtone {2}GET getBalances {2}200/],
  [/ steps /, /When the client pays 250 SLE/],
  [/ scenarios /, /^[1-9]\d* scenarios?: [1-9]\d* passed; /m],
  [/ verify\b/, /^[1-9]\d* cases?: [1-9]\d* held, 0 broken/m],
  [/callback-urls/, /"deliveryReports":"http:\/\/127\.0\.0\.1:3000\/reports"/],
  [/outages/, /"operator_id":1596/],
  [/-X PATCH \S+\/subscribers\//, /"isPhoneOn":false/],
  [/journal/, /"entries":/],
  [/@dtone\/dvs/, /^COMPLETED\n$/],
  [/express/, /^401\n$/],
]

function printedBy(text: string): RegExp {
  const found = printed.find(([words]) => words.test(text))?.[1]
  if (found === undefined) throw new Error(`Failed to judge "${text}": add what it prints.`)
  return found
}

const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => commandsOf(text))
const programs = blocks.filter(({ language, text }) => language === 'ts' && suiteOf(text) === undefined)
const parts = blocks.filter(({ text }) => suiteOf(text) !== undefined)

function suiteOf(text: string): string | undefined {
  return Object.entries(suites).find(([mark]) => text.includes(mark))?.[1]
}

const processes = railyardProcesses()
let readme: Readme
beforeAll(async () => {
  readme = await startReadme(processes)
})
afterAll(async () => {
  await readme.stop()
  processes[Symbol.dispose]()
})

test.each(commands.filter((command) => elsewhere[command] === undefined))('%s', async (command) => {
  const ran = await readme.run(command)
  expect(ran.code, `${ran.stdout}${ran.stderr}`).toBe(0)
  expect(ran.stdout).toMatch(printedBy(command))
})

test.each(Object.entries(elsewhere))('%s is run by a step of .ci/run: %s', (command, step) => {
  expect(commands).toContain(command)
  expect(read('.ci/run')).toContain(`step '${step}'`)
})

test.each(programs.map(({ text }) => text))('the program runs: %s', async (text) => {
  const ran = await readme.runProgram(text)
  expect(ran).toEqual({ code: 0, stdout: expect.stringMatching(printedBy(text)), stderr: '' })
})

test.each(parts.map(({ text }) => [suiteOf(text) ?? '', text]))('%s has the example: %s', (file, text) => {
  const suite = read(file)
  for (const paragraph of text.trim().split('\n\n')) expect(suite).toContain(paragraph)
})

test('each block is of a known kind', () => {
  const kinds = blocks.map(({ language }) => language)
  expect(new Set(kinds)).toEqual(new Set(['sh', 'ts', 'python', '']))
  expect(commands.length).toBeGreaterThan(15)
  expect([programs.length, parts.length]).toEqual([2, 2])
})
