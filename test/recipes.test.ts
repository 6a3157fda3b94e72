import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fencedBlocks } from './readme/blocks.ts'

const root = join(import.meta.dirname, '..')

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

test.each([['Test your USSD menu', 'examples/ussd/recipe.test.ts']])('"%s" has the ten lines of %s', (title, file) => {
  const [, section = ''] = readFileSync(join(root, 'docs/testing.md'), 'utf8').split(`## ${title}\n`)
  const recipe = linesOf(fencedBlocks(section)[0]?.text ?? '')
  const run = linesOf(readFileSync(join(root, file), 'utf8'))
  expect(recipe).toHaveLength(10)
  expect(run.filter((line) => recipe.includes(line))).toEqual(recipe)
})
