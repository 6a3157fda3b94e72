import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SurfacePart } from '../surface.ts'

const root = join(import.meta.dirname, '../../..')

/** The members of expectations that the suite reads and docs/contracts.md tells of: `expectation x-causes`. */
export function expectationParts(): [string, SurfacePart][] {
  const page = readFileSync(join(root, 'docs/contracts.md'), 'utf8')
  const sources = globSync('contracts/**/*.ts', { cwd: root }).filter((file) => !/\.(test|fixture)\.ts$/.test(file))
  const names = sources.flatMap((file) => namesIn(readFileSync(join(root, file), 'utf8')))
  const told = new Set(namesIn(page))
  return [...new Set(names)].filter((name) => told.has(name)).map((name) => [`expectation ${name}`, { form: '' }])
}

/** Names between quotes, or at the start of code in a page: `'x-causes'`, `` `x-causes: …` ``. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/['`](x-[a-z][a-z-]*)['`:]/g)].map(([, name = '']) => name)
}
