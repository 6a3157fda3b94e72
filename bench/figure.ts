/** One line of the result. */
export interface Figure {
  readonly what: string
  readonly value: number
  /** The value as people read it, with its unit. */
  readonly text: string
  readonly budget?: string
  /** Whether the budget is kept; undefined where there is none. */
  readonly ok?: boolean
}

export function figure(what: string, value: number, unit = ''): Figure {
  return { what, value, text: `${format(value)}${unit && ` ${unit}`}` }
}

/** A figure that may not be above its budget. */
export function atMost(budget: number, what: string, value: number, unit = ''): Figure {
  const plain = figure(what, value, unit)
  return { ...plain, budget: `<= ${format(budget)}${unit && ` ${unit}`}`, ok: value <= budget }
}

/** A figure that may not be below its budget. */
export function atLeast(budget: number, what: string, value: number, unit = ''): Figure {
  const plain = figure(what, value, unit)
  return { ...plain, budget: `>= ${format(budget)}${unit && ` ${unit}`}`, ok: value >= budget }
}

function format(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}
