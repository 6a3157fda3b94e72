import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { itemsDocument, startItemService } from '../testing/fakes/itemService.ts'
import { collectPrinted } from './printed.fixture.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-merge-'))
const spec = join(folder, 'items.json')
writeFileSync(spec, JSON.stringify(itemsDocument, null, 1))
const inFolder = (name: string): string => join(folder, name)

const printed = collectPrinted()
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command line in this process, and resolves with its exit code. */
async function railyard(...words: readonly string[]): Promise<unknown> {
  await run(['node', 'railyard', ...words])
  const code = process.exitCode
  process.exitCode = undefined
  return code
}

/** A service without a fault, or with one. */
type Kind = 'good' | 'broken'

/** Verifies a service of its own, since items that earlier runs have added are in the lists. */
async function verify(kind: Kind, ...more: readonly string[]): Promise<unknown> {
  const service = await startItemService({ takesAnyName: kind === 'broken' })
  const target = ['--spec', `${spec}=${service.url}`, '--credentials', 'items=case']
  return railyard('verify', ...target, '--seed', '1', ...more).finally(() => service.close())
}

/** Runs a third of the cases, and gives the file of its report. */
async function part(kind: Kind, index: number, ...more: readonly string[]): Promise<string> {
  const file = inFolder(`${kind}-${index}.json`)
  await verify(kind, '--shard', `${index}/3`, '--report', `json=${file}`, ...more)
  return file
}

/** What a report says of the cases and the cells; times differ. */
function told(file: string): object {
  const { cases, cells, totals, coverage, part } = JSON.parse(readFileSync(file, 'utf8'))
  return {
    ...{ cells, totals, coverage, shard: part.shard },
    cases: cases.map(({ name, outcome, findings }: Record<string, unknown>) => [name, outcome, findings]),
  }
}

test.each(['good', 'broken'] as const)(
  'parts of a run of a %s service give the report and the exit code of the whole',
  async (service) => {
    const whole = inFolder(`${service}.json`)
    const code = await verify(service, '--report', `json=${whole}`)
    const parts = [await part(service, 3), await part(service, 1), await part(service, 2)]
    const merged = inFolder(`${service}-merged.json`)
    const junit = inFolder(`${service}.xml`)
    expect(await railyard('verify', 'merge', ...parts, '--report', `json=${merged},junit=${junit}`)).toBe(code)
    expect(told(merged)).toEqual(told(whole))
    expect(code).toBe(service === 'good' ? 0 : 1)
    expect(readFileSync(junit, 'utf8')).toContain('<testcase ')
  },
)

test('what broke is shown with its line and the command that repeats it, and is not annotated again', async () => {
  const parts = [await part('broken', 1), await part('broken', 2), await part('broken', 3)]
  printed.clear()
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  await railyard('verify', 'merge', ...parts)
  expect(printed.text()).toMatch(/items\.json:\d+ #\/paths\/~1items\/post/)
  expect(printed.text()).toMatch(/again: .* verify --case 'items\/addItem\/.*' --seed 1 --spec /)
  expect(printed.text()).not.toContain('::error')
})

test('the share of reached cells is that of the whole run', async () => {
  const parts: string[] = []
  for (const index of [1, 2, 3]) parts.push(await part('good', index, '--case', 'items/addItem/valid/*'))
  expect(await railyard('verify', 'merge', ...parts, '--min-coverage', '100')).toBe(1)
  expect(printed.text()).toMatch(/ % of the documented cells were reached; 100 % are asked for/)
})

test('2: a part is missing, given twice, or of another run', async () => {
  const [one, two] = [await part('good', 1), await part('good', 2)]
  const other = inFolder('other.json')
  await verify('good', '--shard', '3/3', '--case', 'items/addItem/*', '--report', `json=${other}`)
  printed.clear()
  expect(await railyard('verify', 'merge', one, two)).toBe(2)
  expect(printed.text()).toBe('railyard: Part 3/3 is missing.\n')
  expect(await railyard('verify', 'merge', one, two, two)).toBe(2)
  expect(await railyard('verify', 'merge', one, two, other)).toBe(2)
  expect(printed.text()).toContain('Part 2/3 is given twice.')
  expect(printed.text()).toContain('These are parts of several runs: their selection of cases is ')
})

test('errors from within that belong to no case fail the whole run', async () => {
  const file = await part('good', 1)
  const report = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(
    file,
    JSON.stringify({ ...report, part: { ...report.part, shard: '1/1', complaints: ['a timer failed'] } }),
  )
  printed.clear()
  expect(await railyard('verify', 'merge', file)).toBe(1)
  expect(printed.text()).toContain('complaint: a timer failed\n')
})
