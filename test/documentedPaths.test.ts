import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)

test('every file and folder that docs/architecture.md names exists', () => {
  const page = readFileSync(new URL('docs/architecture.md', root), 'utf8')
  const names = [...page.matchAll(/`([a-zA-Z0-9]+\/[^`\s*<]*)`/g)].map(([, name = '']) => name)
  /** Paths on the page can be relative to the pipeline or to a provider. */
  const places = ['', 'specs/openapi/', 'simulators/dtone/']
  const missing = names.filter((name) => !places.some((place) => existsSync(new URL(place + name, root))))
  expect(names.length).toBeGreaterThan(30)
  expect(missing).toEqual([])
})
