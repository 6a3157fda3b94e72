import { type Options, stringify } from 'csv-stringify/sync'

/** A cell of a CSV file. Null is an empty one. */
export type Cell = string | number | null

/** Rows that one piece of text has. It bounds the memory of a long file. */
const pieceSize = 250

/**
 * RFC 4180, with CRLF at the end of each line. A text that begins with = + - @, a tab or a carriage return gets an apostrophe in front,
 * since a spreadsheet would read it as a formula. A CR or LF alone is quoted too, which csv-stringify leaves out.
 */
const format: Options = { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ }

/** Writes rows as CSV, one piece of text after the other, beginning with the line of the column names. */
export async function* csvText(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): AsyncGenerator<string, void> {
  let waiting: (readonly Cell[])[] = [columns]
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < pieceSize) continue
    yield stringify(waiting, format)
    waiting = []
  }
  if (waiting.length > 0) yield stringify(waiting, format)
}
