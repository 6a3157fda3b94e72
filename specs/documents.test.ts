import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = new URL('..', import.meta.url)
const files = globSync('{specs,simulators,gateway}/**/*.yaml', { cwd: root })

/** Locations of keys that are parts of sentences: in `{ description: No limit, or none yet }` the comma ends the description. */
function fragments(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    part === null && key.includes(' ') ? [[...path, key].join('/')] : fragments(part, [...path, key]),
  )
}

test('a sentence that YAML splits at a comma is found', () => {
  expect(fragments(parse('a: [{ description: No limit, or none yet, type: null }]'))).toEqual(['a/0/or none yet'])
})

test.each(files)('no sentence of %s is split at a comma', (file) => {
  expect(fragments(parse(readFileSync(new URL(file, root), 'utf8')))).toEqual([])
})

/** Members that only the contract suite reads. */
const expectations =
  /^(links|x-(example|request|given|after|repeat|together|status|requires|until|expect|changes|cases|once|unique|caused-by))$/

function expectationsIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const isNamed = ['properties', 'examples', 'example', 'value'].includes(path.at(-1) ?? '')
    return expectations.test(key) && !isNamed ? [[...path, key].join('/')] : expectationsIn(part, [...path, key])
  })
}

test.each(globSync('specs/*.yaml', { cwd: root }))(
  '%s says what a provider would publish, and no expectations',
  (file) => {
    expect(expectationsIn(parse('a: { responses: { 200: { links: {} } } }'))).toEqual(['a/responses/200/links'])
    expect(expectationsIn(parse(readFileSync(new URL(file, root), 'utf8')))).toEqual([])
  },
)
