import { expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { report } from './report.ts'

const contacts = (['africastalking', 'control'] as const).map((document): Finding => {
  return { tool: 'spectral', document, rule: 'info-contact', where: '#/info', message: 'no contact' }
})

test('explained findings are counted by explanation', () => {
  const { text, fails } = report(contacts, new Set(['spectral']))
  expect(text).toContain('    2 spectral no-contact: ')
  expect(text).toContain('2 findings, 0 not explained')
  expect(fails).toBe(false)
})

test('a finding that nothing explains fails, and is shown', () => {
  const finding = {
    tool: 'schemathesis',
    document: 'dtone',
    rule: 'not_a_server_error',
    where: 'GET /x',
    message: '500',
  } as const
  const { text, fails } = report([...contacts, finding], new Set(['spectral']))
  expect(text).toContain('not explained: schemathesis, dtone, not_a_server_error\n  GET /x\n  500')
  expect(fails).toBe(true)
})

test('an explanation that fits nothing fails, if its tool ran', () => {
  const { text, fails } = report([], new Set(['spectral']))
  expect(text).toContain('explains nothing any more: no-contact (spectral info-contact)')
  expect(fails).toBe(true)
  expect(report([], new Set(['schemathesis'])).fails).toBe(false)
})
