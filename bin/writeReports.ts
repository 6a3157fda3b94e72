import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Assignment } from '../contracts/index.ts'

/** The kinds of `--report` of `railyard verify`. */
export const reportKinds = ['junit', 'html', 'json'] as const

/** Writes each report that was asked for, as `kind=file`. */
export function writeReports(reports: readonly Assignment[], texts: Readonly<Record<string, () => string>>): void {
  for (const { name, value } of reports) {
    const text = texts[name]
    if (text !== undefined) writeText(value, text())
  }
}

/** Writes a file, and makes its folder where there is none. */
export function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
