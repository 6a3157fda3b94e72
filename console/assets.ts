import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ConsoleAsset } from './compile.ts'

/** Beside the program in the built package. */
const packaged = new URL('./console/', import.meta.url)

/** A file of the console, which is compiled ahead. */
export function consoleAsset(name: ConsoleAsset): Promise<string> {
  return readFile(
    existsSync(packaged) ? new URL(name, packaged) : new URL(generatedName(name), import.meta.url),
    'utf8',
  )
}

/** The name that `npm run generate` gives a file of the console in a clone: `app.generated.js`. */
export function generatedName(name: string): string {
  return name.replace('.', '.generated.')
}
