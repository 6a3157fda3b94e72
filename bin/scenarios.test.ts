import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'railyard-scenarios-'))
const command = fileURLToPath(new URL('./railyard.mjs', import.meta.url))
const inFolder = (name: string): string => join(folder, name)
const feature = inFolder('time.feature')
writeFileSync(
  feature,
  `@clock
Feature: Time
  Scenario: passes
    When 2 days pass
    Then my transaction is COMPLETED

  Scenario: stands
    When an hour passes

  Scenario: nobody says so
    When 2 days went by
`,
)
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in a process of its own, as Cucumber reads a vocabulary once in each. */
function railyard(...words: string[]): { readonly status: number | null; readonly printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: 'true' },
  })
  return { status, printed: stdout + stderr }
}

test('reports of a run are those that its messages give', () => {
  const [html = '', xml = '', ndjson = '', merged = ''] = ['a/r.html', 'a/r.xml', 'a/r.ndjson', 'm.html'].map(inFolder)
  const run = railyard(
    'scenarios',
    feature,
    '--parallel',
    '1',
    '--report',
    `html=${html},junit=${xml},messages=${ndjson}`,
  )
  expect(run.status).toBe(1)
  expect(run.printed).toContain('3 scenarios: 1 passed, 2 failed')
  expect(run.printed).toContain('1 of 3 scenarios, 1 failed, 2 steps  2 d 00:00:00 of world time in')
  expect(run.printed).toMatch(
    /::error file=.*time\.feature,line=5,title=Time › passes::Then my transaction is COMPLETED%0ANo tr/,
  )
  const merge = railyard('scenarios', 'merge', ndjson, '--report', `html=${merged}`)
  expect(merge.status).toBe(1)
  expect(merge.printed).toContain('✗ Then my transaction is COMPLETED')
  expect(merge.printed).not.toContain('::error')
  expect(readFileSync(merged, 'utf8')).toBe(readFileSync(html, 'utf8'))
  expect(readFileSync(xml, 'utf8')).toContain('<testcase name="stands" classname="Time"')
})

test('parts give the whole; without one of them there is no report', () => {
  const parts = ['1/2', '2/2'].map((shard) => {
    const file = inFolder(`${shard.replace('/', 'of')}.ndjson`)
    const only = ['--name', 'stands', '--name', 'passes']
    railyard('scenarios', feature, ...only, '--shard', shard, '--report', `messages=${file}`)
    return file
  })
  const whole = railyard('scenarios', 'merge', ...parts)
  expect(whole.printed).toContain('2 scenarios: 1 passed, 1 failed')
  const lacking = railyard('scenarios', 'merge', ...parts.slice(0, 1))
  expect(lacking).toEqual({ status: 2, printed: 'railyard: Part 2/2 is missing.\n' })
})

test('a dry run names sentences that are not known, with the nearest that are', () => {
  const { status, printed } = railyard('scenarios', feature, '--dry-run')
  expect(status).toBe(1)
  expect(printed).toContain(
    '? When 2 days went by\n      No such sentence. The nearest are:\n        When 5 minutes pass\n',
  )
  expect(printed).toContain('3 scenarios: 0 passed, 1 failed, 2 skipped; 00:00:00')
})

test('the vocabulary is listed, by a word, or the nearest to a sentence', () => {
  const all = railyard('steps')
  expect(all.status).toBe(0)
  expect(all.printed).toContain('{duration}')
  const some = railyard('steps', 'clock')
  expect(some.printed).toContain(
    '  When 5 minutes pass\n      Moves the clock, and waits until all that falls due has happened.\n      {duration} pass(es)\n',
  )
  expect(some.printed).toMatch(/ {2}When everything has settled\n {6}Moves the clock until .*\n\n/)
  expect(some.printed).not.toContain('DT One\n')
  const none = railyard('steps', 'the client payed 250 SLE to +23276123100')
  expect(none.status).toBe(1)
  expect(none.printed).toContain('No sentence tells of "the client payed 250 SLE to +23276123100". The nearest are:')
  expect(none.printed).toContain('  When the client pays 250 SLE to +23276123100\n')
})

test('with --watch it runs again when a feature file changes', async () => {
  const watched = inFolder('watched.feature')
  writeFileSync(watched, 'Feature: Watched\n  Scenario: one\n    When an hour passes\n')
  const child = spawn(process.execPath, [command, 'scenarios', watched, '--watch'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  try {
    for await (const chunk of child.stdout) {
      printed += String(chunk)
      const waits = printed.split('Waiting for a feature file to change').length - 1
      if (waits === 1 && !printed.includes('Scenario: two'))
        writeFileSync(watched, 'Feature: Watched\n  Scenario: two\n    When 2 days went by\n')
      if (printed.includes('1 scenario: 0 passed, 1 failed')) break
    }
    expect(printed).toMatch(/1 scenario: 1 passed[\s\S]*Waiting[\s\S]*Watched › two/)
  } finally {
    child.kill()
  }
})
