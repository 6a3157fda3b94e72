/** Which rows of a long list are drawn. */
export interface ListWindow {
  /** The first row that is drawn, and the row after the last. */
  readonly from: number
  readonly until: number
  /** Pixels above what is seen. */
  readonly top: number
}

/** Rows that are drawn above and below those that are seen. */
const spare = 6

/** The part of a list that is seen. Lengths in pixels; `top` is brought into the list. */
export function listWindow(
  rows: number,
  { top, height, rowHeight }: { readonly top: number; readonly height: number; readonly rowHeight: number },
): ListWindow {
  const inside = Math.max(0, Math.min(top, rows * rowHeight - height))
  const from = Math.max(0, Math.floor(inside / rowHeight) - spare)
  return { from, until: Math.min(rows, Math.ceil((inside + height) / rowHeight) + spare), top: inside }
}

/** Where the top of the list has to be so that a row is seen; it stays where it is if it can. */
export function topShowing(
  row: number,
  { top, height, rowHeight }: { readonly top: number; readonly height: number; readonly rowHeight: number },
): number {
  return Math.min(Math.max(top, (row + 1) * rowHeight - height), row * rowHeight)
}
