/** A share in whole per cent, rounded down, so that 100 % means all. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((part / whole) * 100)} %`
}

/** Milliseconds as seconds with three decimals. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}
