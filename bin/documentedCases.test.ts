import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verified } from './verifyTarget.fixture.ts'

const own = /^(dtone|africastalking|gateway|control)\//
const root = new URL('..', import.meta.url)

/** The names of cases of our own services that the documentation tells the reader to run. */
const documented = [
  'README.md',
  ...readdirSync(new URL('docs', root))
    .filter((file) => file.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
  .flatMap((file) => [...readFileSync(new URL(file, root), 'utf8').matchAll(/--case '([^']+)'/g)])
  .flatMap(([, name = '']) => (own.test(name) ? [name] : []))

test.each(documented)("--case '%s' runs as documented", async (name) => {
  const { code, printed } = await verified({ case: [name] })
  expect(printed).toMatch(/^[1-9]\d* cases?: [1-9]\d* held, 0 broken/m)
  expect(code).toBe(0)
})

test('the documentation shows at least one case', () => {
  expect(documented.length).toBeGreaterThan(0)
})
