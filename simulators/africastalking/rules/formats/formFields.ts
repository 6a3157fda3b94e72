/** Splits a list of numbers at its commas, or several such lists. Blanks around a number and empty entries are dropped. */
export function splitList(field: string | readonly string[]): string[] {
  return [field]
    .flat()
    .flatMap((list) => list.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
