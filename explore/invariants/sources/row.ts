/** A cell: numbers that JavaScript does not hold exactly are texts. */
export type Cell = string | number | boolean | null

/** A row of a source: its cells by column, in the order of the columns. */
export type Row = Readonly<Record<string, Cell>>

/** What a source gives for a cell, as one. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return JSON.stringify(value)
}

/** A row of cells. */
export function rowOf(values: object): Row {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cellOf(value)]))
}

/** A row as messages show it: `order_id: 7, amount: 250`. */
export function rowText(row: Row): string {
  return Object.entries(row)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')
}
