import { expect, test, vi } from 'vitest'
import { verifyMutants } from './verifyMutants.ts'

/** Runs the mutants of these names and gives the exit code with what was written. */
async function hunted(...names: readonly string[]): Promise<readonly [code: number, text: string]> {
  const written: string[] = []
  const code = await verifyMutants({ seed: '42', names, workers: 1, write: (text) => written.push(text) })
  return [code, written.join('')]
}

test.each([
  ['a reply', 'africastalking/fetchMessages/field-dropped/200.SMSMessageData'],
  ['the callers', 'africastalking/fetchMessages/authentication-ignored/*'],
  ['the document', 'africastalking/fetchMessages/validation-skipped/query.required.username'],
])('mutants of %s are killed', async (_, name) => {
  const [code, text] = await hunted(name)
  expect(text).toMatch(/ applied, [12] killed \(100\.0 %\), 0 survived/)
  expect(code).toBe(0)
})

test('mutants of callbacks are killed', async () => {
  expect(await hunted('africastalking/mobileB2C/callback-lost/*')).toEqual([
    0,
    expect.stringContaining('1 applied, 1 killed'),
  ])
})

test('a name that no mutant has is an error of the caller', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await hunted('africastalking/nothing')).toEqual([2, ''])
  expect(stderr).toHaveBeenCalledWith(expect.stringContaining('no mutant has that name'))
  stderr.mockRestore()
})
