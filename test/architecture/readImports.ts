import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import type { Imports } from './importRules.ts'

const outside = ['**/node_modules/**', 'dist/**', 'coverage/**']

/** Reads the imports of every source of the repository, including types. */
export function readImports(root: URL): Imports {
  const files = globSync('**/*.{ts,tsx}', { cwd: root, exclude: outside })
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(new URL(file, root), 'utf8'))]))
}

/** The relative imports of a source: static, dynamic and re-exports. */
export function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name))
}
