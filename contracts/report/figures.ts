/** A share of a whole in whole per cent, rounded down: 100 % means all of it. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((part / whole) * 100)} %`
}

/** Seconds with milliseconds, from milliseconds. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}
