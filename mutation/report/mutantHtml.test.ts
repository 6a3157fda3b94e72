import { expect, test } from 'vitest'
import { mutantHtml } from './mutantHtml.ts'
import { mutationRun } from './mutationRun.fixture.ts'

const html = mutantHtml(mutationRun)

test('shows survivors without a reason first', () => {
  expect(html).toContain('<h1>Mutants <span class="badge broken">1 survived</span></h1>')
  expect(html.indexOf('Nobody has said why.')).toBeLessThan(html.indexOf('no document says &lt;so&gt;'))
})

test('shows what killed each mutant, escaped', () => {
  expect(html).toContain(
    '<code>valid/minimal</code><br><span class="quiet">418 is not documented &amp; never was</span>',
  )
  expect(html).not.toContain('<so>')
})

test('loads nothing from the network', () => {
  expect(html).not.toMatch(/(?:src|href)="(?!#)/)
  expect(html).toContain("default-src 'none'")
})

test('reports no failure when each survivor has a reason', () => {
  const verdicts = mutationRun.verdicts.filter(({ mutant }) => mutant.kind !== 'validation-skipped')
  expect(mutantHtml({ ...mutationRun, verdicts })).toContain('none survived without a reason')
})

test('escapes every text of a run', () => {
  const hostile = `\ud800"><script>alert(1)</script><img src=x onerror='alert(1)'>`
  const verdicts = mutationRun.verdicts.map(({ mutant, ...verdict }) => ({
    ...verdict,
    mutant: { ...mutant, name: hostile, document: hostile, operationId: hostile },
    by: hostile,
    finding: { check: hostile, message: hostile, path: [hostile] },
  }))
  const explained = [{ name: hostile, reason: hostile }]
  for (const page of [
    mutantHtml({ ...mutationRun, seed: hostile, verdicts }),
    mutantHtml({ ...mutationRun, verdicts, explained }),
  ]) {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/="[^"]*"(?:>|\s[\w-]+="[^"]*")*\s*onerror/)
  }
})
