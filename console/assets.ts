import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ConsoleAsset } from './compile.ts'

/** Beside the program in the built package. */
const packaged = new URL('./console/', import.meta.url)
/** What `npm run generate` writes in a clone. */
const generated = new URL('./generated/', import.meta.url)

/** A file of the console, which is compiled ahead. */
export function consoleAsset(name: ConsoleAsset): Promise<string> {
  return readFile(new URL(name, existsSync(packaged) ? packaged : generated), 'utf8')
}
