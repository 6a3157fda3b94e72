import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { verifyMutants } from './verifyMutants.ts'

/** Runs the mutants of these names and gives the exit code with what was written. */
async function runMutants(...names: readonly string[]): Promise<readonly [code: number, text: string]> {
  const written: string[] = []
  const code = await verifyMutants({ seed: '42', names, workers: 1, write: (text) => written.push(text) })
  return [code, written.join('')]
}

test.each([
  ['a reply', 'africastalking/fetchMessages/field-dropped/200.SMSMessageData'],
  ['the callers', 'africastalking/fetchMessages/authentication-ignored/*'],
  ['the document', 'africastalking/fetchMessages/validation-skipped/query.required.username'],
])('mutants of %s are killed', async (_, name) => {
  const [code, text] = await runMutants(name)
  expect(text).toMatch(/ applied, [12] killed \(100\.0 %\), 0 survived/)
  expect(code).toBe(0)
})

test.each([
  ['gateway', 'gateway/Payment_GetById/world-shared*', 1],
  ['control plane', 'control/putClock/change-not-kept', 1],
])('mutants of the %s are killed', async (_, name, count) => {
  const [code, text] = await runMutants(name)
  expect(text).toContain(`${count} applied, ${count} killed (100.0 %)`)
  expect(code).toBe(0)
})

test('mutants of callbacks are killed', async () => {
  expect(await runMutants('africastalking/mobileB2C/callback-lost/paymentNotification*')).toEqual([
    0,
    expect.stringContaining('1 applied, 1 killed'),
  ])
})

test('a name that no mutant has is an error of the caller', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await runMutants('africastalking/nothing')).toEqual([2, ''])
  expect(stderr).toHaveBeenCalledWith(expect.stringContaining('no mutant has that name'))
  stderr.mockRestore()
})

test('several threads do what one does', async () => {
  const written: string[] = []
  const names = ['africastalking/fetchMessages/header-missing/*', 'africastalking/fetchUser/header-missing/*']
  const code = await verifyMutants({ seed: '42', names, workers: 2, write: (text) => written.push(text) })
  const [codeOfOne, textOfOne] = await runMutants(...names)
  const withoutTimes = (text = ''): string => text.replaceAll(/^.* of CPU time: .*\n/gm, '')
  const report = withoutTimes(written.at(-1))
  expect([code, report]).toEqual([codeOfOne, withoutTimes(textOfOne).slice(-report.length)])
  expect(code).toBe(0)
})

test('the shards together hold each mutant once', async () => {
  const name = 'africastalking/fetchMessages/status-changed/*'
  const count = async (shard?: { index: number; count: number }): Promise<number> => {
    const written: string[] = []
    const options = { seed: '42', names: [name], workers: 1, write: (text: string) => written.push(text) }
    await verifyMutants({ ...options, ...(shard !== undefined && { shard }) })
    return Number(/^(\d+) mutants:/m.exec(written.join(''))?.[1])
  }
  const parts = [await count({ index: 1, count: 2 }), await count({ index: 2, count: 2 })]
  expect(parts.reduce((sum, one) => sum + one)).toBe(await count())
})

test('a sample has so many mutants, and the CPU time of each step is printed', async () => {
  const written: string[] = []
  const names = ['africastalking/fetchMessages/status-changed/*']
  const write = (text: string): number => written.push(text)
  expect(await verifyMutants({ seed: '42', names, workers: 1, sample: 2, write })).toBe(0)
  const text = written.join('')
  expect(text).toMatch(/^2 of \d+ mutants are run$/m)
  expect(text).toMatch(/^2 mutants: /m)
  expect(text).toMatch(/^africastalking: 2 mutants in [\d.]+ s of CPU time: [\d.]+ s to prepare, /m)
})

test('nothing has changed since a commit that is here: no mutant is run', async () => {
  const written: string[] = []
  const names = ['africastalking/incomingMessage/callback-lost/*']
  const write = (text: string): number => written.push(text)
  const { status } = spawnSync('git', ['diff', '--quiet', 'HEAD', '--', 'simulators/africastalking', 'specs'])
  expect(await verifyMutants({ seed: '42', names, workers: 1, changed: 'HEAD', write })).toBe(0)
  expect(/^(\d+) mutants:/m.exec(written.join(''))?.[1]).toBe(status === 0 ? '0' : '1')
})
