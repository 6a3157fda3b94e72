/** Rows that one statement reads. It bounds the memory of a list, and for how long the event loop stands still. */
export const pageSize = 250

/**
 * Reads rows in pages of `pageSize`, each by the last row of the one before. Between pages nothing is held in the database.
 * @param after reads the page that follows a row, or the first one
 */
export async function* inPages<Row>(
  after: (last: Row | undefined) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[], void> {
  let last: Row | undefined
  do {
    const rows = await after(last)
    if (rows.length > 0) yield rows
    last = rows[pageSize - 1]
  } while (last !== undefined)
}
