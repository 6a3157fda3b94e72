import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Recipe, readPage } from './readPage.ts'

export const pagesFolder = join(import.meta.dirname, '..', '..', 'docs', 'recipes')

/** The recipes of docs/recipes, by name. */
export function readPages(): Recipe[] {
  return readdirSync(pagesFolder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => readPage(file.replace(/\.md$/, ''), readFileSync(join(pagesFolder, file), 'utf8')))
}
