/** A column of a table made from data. */
export interface Column {
  /** Where its value stands in a row: `code`, `class.id`. */
  readonly path: string
  readonly heading: string
}

/** `evidence:standing` is the member `evidence` under the heading "standing"; without a heading the path is it. */
export function parseColumn(word: string): Column {
  const [path = '', heading = path] = word.split(':')
  return { path, heading: heading.replaceAll('_', ' ') }
}
