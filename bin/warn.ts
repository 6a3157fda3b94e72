/** Writes a line of warning to standard error. */
export function warn(line: string): void {
  process.stderr.write(`railyard: ${line}\n`)
}
