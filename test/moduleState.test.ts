import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * A module keeps no state: many worlds use it in one process, and so do many test files, which must not depend on their order.
 * `remember` keeps results of pure functions, which no caller can tell from computed ones.
 */
const root = new URL('../', import.meta.url)
const product = '{bin,contracts,gateway,mutation,proxy,scenarios,simulators,specs,testing}/**/*.ts'
/** A script that runs once, and a script of a web page. */
const scripts = ['specs/generate.ts', 'contracts/report/html/script.ts', 'scenarios/report/html/script.ts']

const sources = globSync(product, { cwd: root }).filter((file) => !file.endsWith('.test.ts') && !scripts.includes(file))

/** The lines of a source that declare state of the module: variables, containers that are empty at first, and hooks of tests. */
function moduleState(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => stateful.some((pattern) => pattern.test(line)) && !/: (readonly |Readonly)/.test(line))
}

const stateful = [
  /^(export )?(let|var) /,
  /^(export )?const [\w$]+(: [^=]+)? = (new (Weak)?(Map|Set)(<.+>)?\(\)|\[\]|\{\})/,
  /^ {2}static (?!readonly |async |\w+[(<])#?\w+/,
  /^(before|after)(Each|All)\(/,
]

test('no module keeps state', () => {
  expect(sources.length).toBeGreaterThan(400)
  const found = sources.flatMap((file) =>
    moduleState(readFileSync(new URL(file, root), 'utf8')).map((line) => `${file}: ${line}`),
  )
  expect(found).toEqual([])
})

test.each([
  'let count = 0',
  'export let last: string | undefined',
  'const seen = new Set<string>()',
  'export const worlds: Map<string, World> = new Map()',
  'const known = new WeakMap()',
  'const queue: string[] = []',
  'const byName: Record<string, World> = {}',
  '  static count = 0',
  'afterEach(() => clean())',
])('%s is found', (line) => {
  expect(moduleState(line)).toEqual([line])
})

test.each([
  '  let count = 0',
  '  const seen = new Set<string>()',
  "const unsent = new Set(['ECONNREFUSED'])",
  'const none: readonly string[] = []',
  'const empty: ReadonlyMap<string, World> = new Map()',
  '  static async start(name: string): Promise<Server> {',
  '  static readonly limit = 5',
])('%s is not found', (line) => {
  expect(moduleState(line)).toEqual([])
})
