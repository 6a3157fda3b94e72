import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hostile, statedRun, traffic } from '../statedRun.fixture.ts'
import { htmlReport } from './htmlReport.ts'

const report = htmlReport(statedRun)

test('the page loads nothing, and allows only its own style and script', () => {
  const hashOf = (name: string): string => {
    const [, content = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(report) ?? []
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  }
  expect(report).toContain(`content="default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}"`)
  expect(report.replaceAll('&lt;img src=x', '')).not.toMatch(/<link|<img|<iframe|src=|style=|@import|url\(/)
})

test('no text of a service or a scenario is markup', () => {
  expect(report).not.toContain('window.hacked = 1</script>')
  expect(report).not.toContain(hostile)
  expect(report.match(/<script>/g)).toHaveLength(1)
})

test('every link has its target in the page, and every id is unique', () => {
  const ids = [...report.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const links = [...report.matchAll(/href="#([^"]+)"/g)].map(([, link]) => link)
  expect(links.length).toBeGreaterThan(8)
  expect(links.filter((link) => !ids.includes(link))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the head says with what the run was made, and each outcome is named', () => {
  expect(report).toContain('<h1>3 of 5 scenarios failed</h1>')
  expect(report).toContain(
    '2027-01-15T08:00:00.000Z</time>, seed <code>42</code>, clock <code>manual</code>, Railyard <code>0.1.0</code>, commit <code>abc1234</code>',
  )
  for (const outcome of ['passed', 'failed', 'known failure', 'passes unexpectedly'])
    expect(report).toMatch(new RegExp(`<span class="badge \\w+">${outcome}</span>`))
})

test('a failure shows its difference, and the command that repeats it', () => {
  expect(report).toContain(
    '<span class="expected">- expected: &#39;Completed&#39;</span>\n<span class="found">+ found:    &#39;Failed&#39;</span>',
  )
  expect(report).toContain('railyard scenarios features/payments.feature:20 --seed 42')
  expect(report).toContain('No such sentence. The nearest are:')
})

test('the diagram tells faults, further attempts, refusals, lost answers and days', () => {
  const [diagram = ''] = /<svg class="sequence".*?<\/svg>/s.exec(report) ?? []
  expect([...diagram.matchAll(/<text class="name"[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
    ...['client', 'client', 'gateway', 'gateway', 'Africa&#39;s Talking', 'Africa&#39;s Talking'],
  ])
  expect(diagram).toContain('<tspan class="fault"> fault 3</tspan>')
  expect(diagram).toContain('<tspan class="again"> attempt 2</tspan>')
  expect(diagram).toMatch(/class="answer refused".*>500</)
  expect(diagram).toMatch(/class="answer lost".*no answer: a fault kept/)
  expect([...diagram.matchAll(/class="time"[^>]*>([^<]*)/g)].map(([, time]) => time)).toEqual([
    ...['09:00:00', 'day 2 09:00:03.250', 'day 2 09:05:00'],
  ])
})

test('every party of a message has its lifeline in the diagram', () => {
  const [forged] = traffic.map((message) => ({ ...message, from: 'stranger' as const, title: 'forged' }))
  const results = statedRun.results.flatMap((result) =>
    result.trace === undefined || forged === undefined
      ? []
      : [{ ...result, trace: { ...result.trace, messages: [forged] } }],
  )
  const [diagram = ''] = /<svg class="sequence".*?<\/svg>/s.exec(htmlReport({ ...statedRun, results })) ?? []
  const [, width] = /viewBox="0 0 (\d+) /.exec(diagram) ?? []
  const places = [...diagram.matchAll(/class="life" x1="(-?\d+)"/g)].map(([, x]) => x)
  expect([width, places]).toEqual(['560', ['230', '480']])
  expect(diagram).toContain('<line x1="480" x2="230"')
})

test('what a service printed is shown, and is no markup', () => {
  const results = statedRun.results.map((result) => ({ ...result, output: `paid ${hostile}` }))
  const page = htmlReport({ ...statedRun, results })
  expect(report).not.toContain('What the service printed')
  expect(page.match(/<h3>What the service printed<\/h3>\n<pre [^>]+>paid &lt;\/script&gt;/g)).toHaveLength(5)
  expect(page).not.toContain(hostile)
})
