import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { htmlReport } from './htmlReport.ts'
import { runResult } from './runResult.fixture.ts'

test('the page loads nothing, and allows only its own style and script', () => {
  const page = htmlReport(runResult)
  const hashOf = (name: string): string => {
    const [, content = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(page) ?? []
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  }
  expect(page).toContain(`content="default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}"`)
  expect(page).not.toMatch(/<link|<img|<iframe|src=|style=|@import|url\(/)
})

test('each cell shows whether it was reached', () => {
  const page = htmlReport(runResult)
  expect(page).toContain('<td class="hit">12</td>')
  expect(page).toContain('<td class="miss" title="documented, not reached">0</td>')
  expect(page).toContain('<td class="unsupported" title="this account has no balances">n/a</td>')
  expect(page).toContain('postTransactionAsync → transactionUpdated')
  expect(page).toContain('3 of 6 documented cells reached')
})

test('a failure is unfolded, with findings, place, request and repeat command', () => {
  const page = htmlReport(runResult, { placeOf: () => ({ file: 'specs/dtone.yaml', line: 812 }) })
  expect(page).toMatch(/<details class="failure"[^>]* open>/)
  expect(page).toContain('body.items[0].external_id</code> must have required property')
  expect(page).toContain('specs/dtone.yaml:812 #/paths/')
  expect(page).toContain('curl -i -X POST')
  expect(page).toContain('&quot;amount&quot;: 1.00')
  expect(page).toContain(
    'railyard verify --case &#39;dtone/postTransactionAsync/invalid/body.external_id/maxLength&#39; --seed 42',
  )
})

test('every link has its target in the page', () => {
  const page = htmlReport(runResult)
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, link]) => link)
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((link) => !ids.has(link))).toEqual([])
})

test('escapes every text of a target or a document', () => {
  const hostile = `\ud800"><script>alert(1)</script><img src=x onerror='alert(1)'>`
  const cases = runResult.cases.map((one) => ({
    ...one,
    name: hostile,
    operationId: hostile,
    document: hostile,
    reason: hostile,
    findings: one.findings.map((finding) => ({
      ...finding,
      check: hostile,
      message: hostile,
      path: [hostile],
      pointer: hostile,
    })),
    exchanges: one.exchanges.map((exchange) => ({
      ...exchange,
      operationId: hostile,
      request: { method: hostile, target: hostile, headers: { [hostile]: hostile }, body: hostile },
      reply: { status: 200, headers: { [hostile]: hostile }, body: hostile },
    })),
  }))
  const cells = runResult.cells.map((cell) => ({ ...cell, document: hostile, row: hostile, column: hostile }))
  const targets = [{ document: hostile, title: hostile, url: hostile }]
  const page = htmlReport({ ...runResult, targets, cases, cells, seed: hostile })
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toContain('<img')
  expect(page).not.toMatch(/="[^"]*"(?:>|\s[\w-]+="[^"]*")*\s*onerror/)
})

test('a run without broken cases says that all hold', () => {
  const page = htmlReport({ ...runResult, cases: runResult.cases.slice(0, 1) })
  expect(page).toContain('<title>Contracts hold · Railyard</title>')
  expect(page).toContain('all contracts hold')
})

test('names its date, seed, version and commit, and a document with broken cases is not green', () => {
  const page = htmlReport(runResult, { about: { version: '1.2.3', commit: 'abc1234' } })
  expect(page).toContain(
    '<time>2030-01-01T12:00:00.000Z</time>, seed <code>42</code>, Railyard <code>1.2.3</code>, commit <code>abc1234</code>.',
  )
  expect(page).toContain('<section class="tile broken">')
  const cases = runResult.cases.filter(({ outcome }) => outcome !== 'broken')
  expect(htmlReport({ ...runResult, cases })).not.toContain('class="tile broken"')
})
