/** The row that a key goes to from another one; undefined for keys that go nowhere. `page`: how many rows are seen. */
export function steppedTo(key: string, from: number, rows: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: rows - 1,
  }
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined
  return to === undefined || rows === 0 ? undefined : Math.max(0, Math.min(rows - 1, to))
}
