import { readFileSync } from 'node:fs'

/** The text of a file that a user names. Throws with its name if it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
