import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { SurfacePart } from '../surface.ts'

const file = join(import.meta.dirname, '../data/exitCodes.yaml')

/** `exit 2`, with its meaning. */
export function exitCodeParts(): [string, SurfacePart][] {
  const rows: unknown = parse(readFileSync(file, 'utf8'))
  if (!isRecord(rows)) throw new Error(`Failed to read ${file}: it is a record of exit codes.`)
  return Object.entries(rows).map(([code, row]) => [
    `exit ${code}`,
    { form: isRecord(row) ? String(row['meaning']) : '' },
  ])
}
