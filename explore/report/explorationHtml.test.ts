import { expect, test } from 'vitest'
import { clean, command, exploration, invariants, killed, paidTwice } from './exploration.fixture.ts'
import { explorationHtml } from './explorationHtml.ts'

const options = { invariants, command }

test('each violation has its diagram beside that of the default run', () => {
  const page = explorationHtml(exploration, options)
  expect(page.match(/<svg class="sequence"/g)).toHaveLength(2)
  expect(page).toContain('aria-label="Who called whom in: The default run"')
  expect(page).toContain('href="#v1"')
})

test('all links lead to a place in the page, and no id occurs twice', () => {
  const page = explorationHtml(exploration, options)
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target)
  expect(targets.length).toBeGreaterThan(10)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('a kill is drawn across', () => {
  const page = explorationHtml({ ...exploration, violated: [killed] }, options)
  expect(page).toMatch(/<g class="across"><line [^>]*\/><text [^>]*>the service is killed<\/text><\/g>/)
  expect(page).toContain('── the service is killed ──')
})

test('the page loads nothing, and what the service says cannot become markup', () => {
  const hostile = '</script><script>window.hacked = 1</script>'
  const violations = [{ invariant: hostile, reason: hostile }]
  const page = explorationHtml({ ...exploration, violated: [{ ...paidTwice, violations, output: hostile }] }, options)
  expect(page).not.toContain(hostile)
  expect(page).not.toMatch(/(?:src|href)="(?!#)/)
})

test('a clean exploration has no diagrams', () => {
  const page = explorationHtml(clean, options)
  expect(page).toContain('All 3 invariants held in 41 schedules')
  expect(page).not.toContain('<svg')
})
