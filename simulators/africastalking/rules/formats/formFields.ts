/** Reads an optional text field. An empty text counts as absent, and so does `undefined`, which an official client sends. */
export function optionalText(text: string | undefined): string | undefined {
  return text === 'undefined' || text === '' ? undefined : text
}

/** Splits a list of numbers at its commas, or several such lists. Blanks around a number and empty entries are dropped. */
export function splitList(field: string | readonly string[]): string[] {
  return [field]
    .flat()
    .flatMap((list) => list.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
