import { expect, test } from 'vitest'
import { mutantHtml } from './mutantHtml.ts'
import { mutationRun } from './mutationRun.fixture.ts'

const html = mutantHtml(mutationRun)

test('says first what survived without a reason', () => {
  expect(html).toContain('<h1>Mutants <span class="badge broken">1 survived</span></h1>')
  expect(html.indexOf('Nobody has said why.')).toBeLessThan(html.indexOf('no document says &lt;so&gt;'))
})

test('shows what killed each mutant, escaped', () => {
  expect(html).toContain(
    '<code>valid/minimal</code><br><span class="quiet">418 is not documented &amp; never was</span>',
  )
  expect(html).not.toContain('<so>')
})

test('needs nothing from elsewhere', () => {
  expect(html).not.toMatch(/(?:src|href)="(?!#)/)
  expect(html).toContain("default-src 'none'")
})

test('is quiet where each survivor has its reason', () => {
  const verdicts = mutationRun.verdicts.filter(({ mutant }) => mutant.kind !== 'validation-skipped')
  expect(mutantHtml({ ...mutationRun, verdicts })).toContain('none survived without a reason')
})
