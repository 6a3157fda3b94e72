import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/**
 * The environment variable that breaks each Railyard that starts: a folder which says how, and in which each of them records what
 * it is asked. `railyard mutants` sets it; nobody else needs to.
 */
export const mutantVariable = 'RAILYARD_MUTANT'

const file = 'assignment.json'

/** Writes into a folder which mutant is meant; none where traffic is recorded alone. */
export function writeAssignment(folder: string, mutant: string | undefined): void {
  writeFileSync(join(folder, file), JSON.stringify({ mutant }))
}

/** The mutant that is meant in a folder. Throws where the folder says nothing of it. */
export function readAssignment(folder: string): string | undefined {
  const assigned = parsedJson(textOf(join(folder, file)))
  if (!isRecord(assigned))
    throw new Error(
      `Failed to read the mutant in ${folder}. "railyard mutants" sets ${mutantVariable} for the tests that it runs: unset it.`,
    )
  const { mutant } = assigned
  return typeof mutant === 'string' ? mutant : undefined
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
