import { InvalidArgumentError } from 'commander'
import type { Assignment } from '../contracts/index.ts'

/** Reads `name=value`. The value may be a URL, and the name may have a sign of equality then. */
export function assignment(text: string): Assignment {
  const sign = text.includes('=http') ? text.indexOf('=http') : text.indexOf('=')
  if (sign < 1) throw new InvalidArgumentError('It is name=value.')
  return { name: text.slice(0, sign), value: text.slice(sign + 1) }
}
