import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Writes generated files that differ, by their paths from the root. With `--check` it only compares, and fails if one is stale. */
export function writeGenerated(files: readonly (readonly [file: string, content: string])[]): void {
  const check = process.argv.includes('--check')
  const stale = files.filter(([file, content]) => current(file) !== content)
  for (const [file, content] of stale) {
    if (!check) writeFileSync(join(root, file), content)
    process.stdout.write(`${check ? 'stale' : 'wrote'} ${file}\n`)
  }
  if (!check || stale.length === 0) return
  process.stderr.write('Generated files are stale: run `npm run generate` and commit what it writes.\n')
  process.exitCode = 1
}

function current(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return undefined
  }
}
