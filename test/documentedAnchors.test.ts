import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const sources =
  '{README.md,docs/*.md,decisions/*.md,specs/*.yaml,{bin,contracts,gateway,mutation,simulators,specs,test,testing}/**/*.ts}'

/** The anchors that GitHub generates from the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const headings = read(page).matchAll(/^#+ (.+)$/gm)
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    ),
  )
}

/** References of a file to sections: `docs/dtone.md#suffix-rules`, or `(#suffix-rules)` in a page. */
function referredBy(file: string): string[] {
  const text = read(file)
  const elsewhere = [...text.matchAll(/\b(docs\/)?(\w+\.md#[\w-]+)/g)].map(([, , target]) => `docs/${target}`)
  const here = file.endsWith('.md')
    ? [...text.matchAll(/\]\((#[\w-]+)\)/g)].map(([, anchor]) => `${file}${anchor}`)
    : []
  return [...elsewhere, ...here]
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

test('every referenced section of a page exists', () => {
  const referred = new Set(globSync(sources, { cwd: root }).flatMap(referredBy))
  expect(referred.size).toBeGreaterThan(40)
  const missing = [...referred].filter((target) => {
    const [page = '', anchor = ''] = target.split('#')
    return !anchorsOf(page).has(anchor)
  })
  expect(missing).toEqual([])
})
