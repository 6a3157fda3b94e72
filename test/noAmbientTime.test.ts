import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Forms of ambient time and randomness. The rule checks code only, so it does not report the strings in this file. */
const forbidden = [
  'const a = Date.now()',
  'const a = Date.now',
  "const a = Date['now']()",
  'const a = new Date()',
  'const a = new Date',
  'const a = Date()',
  'const { now } = Date',
  'setTimeout(() => {}, 1)',
  'globalThis.setTimeout(() => {}, 1)',
  'const later = setTimeout',
  'const options = { setTimeout }',
  'setInterval(() => {}, 1)',
  'setImmediate(() => {})',
  'await new Promise(setImmediate)',
  'performance.now()',
  'globalThis.performance.now()',
  'process.hrtime.bigint()',
  'Temporal.Now.instant()',
  'AbortSignal.timeout(1)',
  'Math.random()',
  'const { random } = Math',
  'crypto.randomUUID()',
  'crypto.getRandomValues(bytes)',
  "import { randomUUID } from 'node:crypto'",
  "import { randomBytes as bytes } from 'node:crypto'",
  "import { setTimeout as sleep } from 'node:timers/promises'",
  "import { scheduler } from 'timers/promises'",
  "import timers from 'node:timers'",
  "const timers = await import('node:timers')",
  "const { performance: p } = require('node:perf_hooks')",
]

const allowed = [
  'const a = new Date(0)',
  'const a = new Date(Date.parse(text))',
  'const a = Date.UTC(2026, 0, 1)',
  'const a = clock.now()',
  'const a = world.random.hex(8)',
  'const a = Math.max(1, 2)',
  "const a = 'setTimeout, Date.now() and Math.random()'",
  '// Date.now() is for the adapter.',
  'clearTimeout(timer)',
  "import { createHash } from 'node:crypto'",
  "import { Timers } from './timers.ts'",
]

const root = fileURLToPath(new URL('../', import.meta.url))
const adapters = [
  'specs/openapi/server/turnQueue.ts',
  'simulators/kernel/time/wallClock.ts',
  'gateway/runtime/wallClock.ts',
  'gateway/runtime/random.ts',
]
const elsewhere = [
  'simulators/kernel/world.ts',
  'simulators/dtone/wallClock.ts',
  'gateway/index.ts',
  'bin/up.ts',
  'wallClock.ts',
]

let project: string
let found: ReadonlyMap<string, readonly number[]>

/** Makes a project with the same lint rules, whose files have one case per line. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'railyard-lint-'))
  cpSync(join(root, 'lint'), join(project, 'lint'), { recursive: true })
  const { plugins } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  writeFileSync(join(project, 'biome.json'), JSON.stringify({ plugins, linter: { rules: { preset: 'none' } } }))
  for (const file of [...adapters, ...elsewhere]) writeCases(file, forbidden)
  writeCases('allowed.ts', allowed)
  found = lint()
})
afterAll(() => rmSync(project, { recursive: true }))

function writeCases(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(project, file)), { recursive: true })
  writeFileSync(join(project, file), lines.join('\n'))
}

/** The lines that Biome reports, by file. */
function lint(): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const report = run(biome, ['lint', '--reporter=github', '--max-diagnostics=none', project])
  for (const [, file = '', line] of report.matchAll(/^::error title=plugin,file=(.+?),line=(\d+)/gm)) {
    const path = file.slice(file.indexOf(project) + project.length + 1)
    lines.set(path, [...(lines.get(path) ?? []), Number(line)])
  }
  return lines
}

function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [command, ...args], { cwd: project, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}

test.each(elsewhere)('every form of ambient time and randomness is reported in %s', (file) => {
  const reported = new Set(found.get(file))
  expect(forbidden.filter((_, index) => !reported.has(index + 1))).toEqual([])
})

test.each(adapters)('the adapter %s is exempt', (file) => {
  expect(found.get(file)).toBeUndefined()
})

test('similar code without ambient time or randomness is not reported', () => {
  const reported = found.get('allowed.ts') ?? []
  expect(reported.map((line) => allowed[line - 1])).toEqual([])
})

test('every exempt file exists', () => {
  const { plugins } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  const exceptions: string[] = plugins[0].includes.filter((glob: string) => glob.startsWith('!**/'))
  expect(exceptions.length).toBeGreaterThanOrEqual(adapters.length)
  const missing = exceptions.filter(
    (glob) => globSync(glob.slice(1), { cwd: root, exclude: ['**/node_modules'] }).length === 0,
  )
  expect(missing).toEqual([])
})
