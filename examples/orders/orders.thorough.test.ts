import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { CaseResult, RunResult } from '../../contracts/index.ts'
import { brokenText } from '../../contracts/report/index.ts'
import { bugs } from './bugs.fixture.ts'
import { type Edit, verifyOrders } from './verifyOrders.fixture.ts'

function brokenIn({ cases }: RunResult): readonly CaseResult[] {
  return cases.filter(({ outcome }) => outcome === 'broken')
}

test('the correct service breaks no case', async () => {
  const result = await verifyOrders([], { seed: '42' })
  expect(brokenIn(result)).toEqual([])
  expect(result.cases.filter(({ outcome }) => outcome === 'held').length).toBeGreaterThan(150)
})

test.each([{ seed: '7' }, { seed: 'orders' }, { isThorough: true }])(
  'the correct service breaks no case of a run with %j',
  async (options) => {
    const result = await verifyOrders([], options)
    expect(brokenIn(result)).toEqual([])
  },
)

test.concurrent.each(bugs)('$bug: it is found', async ({ edits, found, message }) => {
  const result = await verifyOrders(edits, { cases: [`openapi/${found}`] })
  const finding = brokenIn(result).find(({ name }) => name === `openapi/${found}`)
  expect(finding?.findings.map((one) => one.message).join('\n')).toMatch(message)
})

test('unknown paths and methods that the framework answers with a page have one cause', async () => {
  const page: Edit = ['app.use(unknownRoute, failure)', 'app.use(failure)']
  const result = await verifyOrders([page], { cases: ['*/invalid/path/unknown', '*/invalid/method/wrong'] })
  expect(brokenIn(result)).toHaveLength(10)
  expect(brokenText(result.cases, { color: false, repeat: String })).toMatch(/^\nbroken: 10 cases, 1 cause\n/)
})

test('at most ten lines of the overlay say what is expected', () => {
  const text = readFileSync(new URL('expectations.yaml', import.meta.url), 'utf8')
  const [, actions = ''] = text.split('actions:\n')
  const members = actions.split('\n').filter((line) => line !== '' && !/^ +(- target: .*|update:)$/.test(line))
  expect(members.length).toBeLessThanOrEqual(10)
})

test('the document has no extensions, as one that a framework generates', () => {
  const text = readFileSync(new URL('openapi.yaml', import.meta.url), 'utf8')
  expect(text).not.toMatch(/^\s*'?x-/m)
  expect(Object.values(parse(text).paths).flatMap((item) => Object.keys(Object(item)))).toHaveLength(5)
})
