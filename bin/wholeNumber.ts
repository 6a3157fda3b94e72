import { InvalidArgumentError } from 'commander'

/**
 * Reads the value of an option that is a whole number.
 * @param reason what commander says of another value
 */
export function wholeNumber(least: number, reason: string): (text: string) => number {
  return (text) => {
    if (/^\d+$/.test(text) && Number(text) >= least) return Number(text)
    throw new InvalidArgumentError(reason)
  }
}
