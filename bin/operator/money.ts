import { InvalidArgumentError } from 'commander'

/** Reads an amount in SLE as minor units. */
export function amount(text: string): number {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? []
  const minor = Number(`${whole}${fraction.padEnd(2, '0')}`)
  if (whole !== '' && minor > 0 && Number.isSafeInteger(minor)) return minor
  throw new InvalidArgumentError('It is an amount in SLE with two decimals at most, such as 250 or 99.50.')
}

/** Minor units as people read them. */
export function sle(minor: number): string {
  return `${(minor / 100).toFixed(2)} SLE`
}
