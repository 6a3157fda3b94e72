import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Assignment } from '../contracts/index.ts'
import { fitsGlob } from '../specs/formats/glob.ts'
import { type VerifyMutantsOptions, verifyMutants } from './verifyMutants.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-mutants-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Finished {
  readonly code: number
  readonly text: string
  /** What was written last: the report, without lines of progress. */
  readonly report: string
}

/** Runs the mutants of these names in one thread, if no other number is given. */
async function runMutants(names: readonly string[], options: Partial<VerifyMutantsOptions> = {}): Promise<Finished> {
  const written: string[] = []
  const write = (text: string): number => written.push(text)
  const code = await verifyMutants({ seed: '42', names, workers: 1, write, ...options })
  return { code, text: written.join(''), report: written.at(-1) ?? '' }
}

/** A report to a file, and the mutants with what became of them that it has then. */
function jsonReport(name: string): [readonly Assignment[], () => readonly { name: string; fate: string }[]] {
  const file = join(folder, `${name}.json`)
  return [[{ name: 'json', value: file }], () => JSON.parse(readFileSync(file, 'utf8')).mutants]
}

describe("mutants of Africa's Talking", () => {
  const kinds = [
    ['a reply', 'africastalking/fetchMessages/field-dropped/200.SMSMessageData', 1],
    ['the callers', 'africastalking/fetchMessages/authentication-ignored/*', 2],
    ['the document', 'africastalking/fetchMessages/validation-skipped/query.required.username', 1],
    ['callbacks', 'africastalking/mobileB2C/callback-lost/paymentNotification*', 1],
  ] as const
  const statuses = 'africastalking/fetchMessages/status-changed/*'
  const names = [...kinds.map(([, name]) => name), statuses, 'africastalking/fetchUser/header-missing/*']
  const [report, mutants] = jsonReport('kinds')
  let inOneThread: Finished

  // All in one run, since each run derives the cases of the document first.
  beforeAll(async () => {
    inOneThread = await runMutants(names, { report })
  })

  test.each(kinds)('mutants of %s are killed', (_, name, count) => {
    const own = mutants().filter((one) => fitsGlob(one.name, name))
    expect(own.map(({ fate }) => fate)).toEqual(Array(count).fill('killed'))
    expect(inOneThread.text).toMatch(/ applied, \d+ killed \(100\.0 %\), 0 survived/)
    expect(inOneThread.code).toBe(0)
  })

  test('several threads do what one does', async () => {
    const inTwo = await runMutants(names, { workers: 2 })
    const withoutTimes = (text: string): string => text.replaceAll(/^.* of CPU time: .*\n/gm, '')
    expect([inTwo.code, withoutTimes(inTwo.report)]).toEqual([inOneThread.code, withoutTimes(inOneThread.report)])
    expect(inTwo.report).toContain(`${mutants().length} mutants: `)
  })

  test('the shards together hold each mutant once', async () => {
    const held: string[] = []
    for (const index of [1, 2]) {
      const [report, part] = jsonReport(`shard-${index}`)
      await runMutants([statuses], { shard: { index, count: 2 }, report })
      held.push(...part().map(({ name }) => name))
    }
    const whole = mutants().filter(({ name }) => fitsGlob(name, statuses))
    expect(held.toSorted()).toEqual(whole.map(({ name }) => name).toSorted())
    expect(held.length).toBeGreaterThan(2)
  })

  test('a sample has so many mutants, and the CPU time of each step is printed', async () => {
    const { code, text } = await runMutants([statuses], { sample: 2 })
    expect(text).toMatch(/^2 of \d+ mutants are run$/m)
    expect(text).toMatch(/^2 mutants: /m)
    expect(text).toMatch(/^africastalking: 2 mutants in [\d.]+ s of CPU time: [\d.]+ s to prepare, /m)
    expect(code).toBe(0)
  })
})

test.each([
  ['gateway', 'gateway/Payment_GetById/world-shared*', 1],
  ['control plane', 'control/putClock/change-not-kept', 1],
])('mutants of the %s are killed', async (_, name, count) => {
  const { code, text } = await runMutants([name])
  expect(text).toContain(`${count} applied, ${count} killed (100.0 %)`)
  expect(code).toBe(0)
})

test('a name that no mutant has is an error of the caller', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await runMutants(['africastalking/nothing'])).toMatchObject({ code: 2, text: '' })
  expect(stderr).toHaveBeenCalledWith(expect.stringContaining('no mutant has that name'))
  stderr.mockRestore()
})

test('nothing has changed since a commit that is here: no mutant is run', async () => {
  const names = ['africastalking/incomingMessage/callback-lost/*']
  const { status } = spawnSync('git', ['diff', '--quiet', 'HEAD', '--', 'simulators/africastalking', 'specs'])
  const { code, text } = await runMutants(names, { changed: 'HEAD' })
  expect(/^(\d+) mutants:/m.exec(text)?.[1]).toBe(status === 0 ? '0' : '1')
  expect(code).toBe(0)
})
