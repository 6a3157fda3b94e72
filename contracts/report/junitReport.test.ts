import fc from 'fast-check'
import { expect, test } from 'vitest'
import { junitReport } from './junitReport.ts'
import { knownCase, runResult } from './runResult.fixture.ts'

test('a suite for each operation, a test for each case, times in seconds', () => {
  const report = junitReport(runResult)
  expect(readXml(report)).toEqual(
    ['testsuites', 'testsuite', 'testcase', 'failure', 'skipped', 'properties', 'property'].sort(),
  )
  expect(report).toContain('<testsuites name="railyard verify" tests="3" failures="1" errors="0" time="1.234">')
  expect(report).toContain(
    '<testsuite name="dtone.getProducts" tests="1" failures="0" errors="0" time="0.004" skipped="0" timestamp="2030-01-01T12:00:00">',
  )
  expect(report).toContain(
    '<testcase name="dtone/getProducts/valid/minimal" classname="dtone.getProducts" time="0.004"/>',
  )
  expect(report).toContain('<failure message="status: 201 where one of 400 is expected" type="status">')
  expect(report).toContain('<skipped message="this account has no balances"/>')
})

test('a case that is known to break is skipped, with the fault and what differs', () => {
  const report = junitReport({ ...runResult, cases: [knownCase] })
  expect(report).toContain('failures="0"')
  expect(report).toContain('skipped="1"')
  expect(report).toContain('<skipped message="known (G4): 201 where one of 400 is expected"/>')
})

test('a failure holds the findings, the place in the document, the curl line and the command that repeats it', () => {
  const report = junitReport(runResult, {
    placeOf: () => ({ file: 'specs/dtone.yaml', line: 812 }),
    repeat: (name) => `again ${name}`,
  })
  expect(report).toContain('it has &lt;extern_id&gt; &amp; more')
  expect(report).toContain('specs/dtone.yaml:812 #/paths/')
  expect(report).toContain('curl -i -X POST')
  expect(report).toContain('again dtone/postTransactionAsync/invalid/body.external_id/maxLength</failure>')
})

test('any text gives well-formed XML without forbidden characters', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(']]>', '<!--', '\0\u0008\u001b', '\ud800', '\uffff', '"\'\n\t\r'),
  )
  fc.assert(
    fc.property(hostile, hostile, (name, message) => {
      const cases = runResult.cases.map((one) => ({
        ...one,
        name,
        operationId: name,
        reason: message,
        findings: one.findings.map((finding) => ({ ...finding, message, path: [message] })),
      }))
      expect(readXml(junitReport({ ...runResult, cases }))).toContain('testcase')
    }),
  )
})

/** The names of the elements of an XML text. Throws if it is not well-formed. */
function readXml(text: string): string[] {
  const allowed = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u
  if (!allowed.test(text)) throw new Error('a character that XML forbids')
  const content = String.raw`(?:[^<&"]|&(?:amp|lt|gt|quot|#\d+);)*`
  const token = new RegExp(
    String.raw`<(\w+)((?: \w+="${content}")*)(/?)>|</(\w+)>|((?:[^<&>]|&(?:amp|lt|gt|quot|#\d+);)+)`,
    'uy',
  )
  token.lastIndex = text.indexOf('?>') + 2
  const open: string[] = []
  const names = new Set<string>()
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const [, start, , empty, end] = token.exec(text) ?? []
    if (token.lastIndex === 0) throw new Error(`not well-formed: ${text.slice(at, at + 80)}`)
    if (end !== undefined && open.pop() !== end) throw new Error(`${end} was not open`)
    if (start !== undefined) names.add(start)
    if (start !== undefined && empty === '') open.push(start)
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} was not closed`)
  return [...names].sort()
}
