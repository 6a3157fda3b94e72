import { InvalidArgumentError } from 'commander'

/** Reads a share in per cent, from 0 to 100, with or without its sign. */
export function percent(text: string): number {
  const number = Number(text.replace(/%$/, ''))
  if (text !== '' && number >= 0 && number <= 100) return number
  throw new InvalidArgumentError('It is a number from 0 to 100.')
}
