import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { adapted, installed } from './installs.ts'
import { mistaken, mistakes } from './mistakes.ts'
import { pagesFolder, readPages } from './pages.ts'
import { nodePackages, pythonPackages } from './pinned.ts'

const recipes = readPages()
const named = recipes.map((recipe) => [recipe.name, recipe] as const)

test('the index has each recipe', () => {
  const index = readFileSync(join(pagesFolder, 'README.md'), 'utf8')
  const linked = [...index.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, name]) => name)
  expect([...new Set(linked)].sort()).toEqual(recipes.map(({ name }) => name))
})

test.each(named)('%s has an application, a test, commands and what is seen', (_, { files, commands, prints }) => {
  expect(files.length).toBeGreaterThanOrEqual(2)
  expect(commands.filter((command) => adapted(command, { commands }, { tarball: '' }) !== 'true')).not.toEqual([])
  expect(prints).not.toEqual([])
})

test.each(named)('what %s installs is pinned', (_, { commands }) => {
  for (const command of commands) {
    const pinned = command.startsWith('pip ') ? pythonPackages : nodePackages
    for (const name of installed(command)) expect([...pinned.keys(), 'railyard']).toContain(name)
  }
})

test('nothing is pinned that no recipe installs', () => {
  const used = new Set(recipes.flatMap(({ commands }) => commands.flatMap(installed)))
  for (const name of [...nodePackages.keys(), ...pythonPackages.keys()]) expect(used).toContain(name)
})

test.each(named)('%s has a mistake that its test must notice', (name, recipe) => {
  const mistake = mistakes[name]
  if (mistake === undefined) throw new Error(`${name} has none.`)
  expect(mistaken(recipe, mistake).files).not.toEqual(recipe.files)
})

/** The anchors that GitHub generates from the headings of a page. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
}

test.each(globSync('*.md', { cwd: pagesFolder }))('each page and section that %s links to exists', (file) => {
  const text = readFileSync(join(pagesFolder, file), 'utf8')
  for (const [, target = '', anchor] of text.matchAll(/\]\(([^)#]+\.md)(?:#([\w-]+))?\)/g)) {
    const page = readFileSync(join(dirname(join(pagesFolder, file)), target), 'utf8')
    if (anchor !== undefined) expect(anchorsOf(page)).toContain(anchor)
  }
})
