/** The numbers of a `to`: a list with commas, or several such lists. Blanks around a number do not matter, empty places do not count. */
export function splitRecipients(to: string | readonly string[]): string[] {
  return [to]
    .flat()
    .flatMap((list) => list.split(','))
    .map((number) => number.trim())
    .filter((number) => number !== '')
}
