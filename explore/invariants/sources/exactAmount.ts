import Big from 'big.js'
import type { Cell } from './row.ts'

/** A decimal number as people and databases write it. A text such as `007` is none: its zeros tell it from `7`. */
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** The number of a cell, exact. Undefined where it is none. */
export function exactAmount(cell: Cell): Big | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? new Big(cell) : undefined
  return typeof cell === 'string' && decimal.test(cell.trim()) ? new Big(cell.trim()) : undefined
}

/** A cell in the form in which equal cells are equal texts: 250, 250.0 and "250.00" are one number. */
export function comparableCell(cell: Cell): string {
  return exactAmount(cell)?.toFixed() ?? JSON.stringify(cell)
}
