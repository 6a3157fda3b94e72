import type { Msisdn } from './msisdn.ts'

const international = /^\+?([1-9][0-9]{6,14})$/

/** Reads a number in international format, with or without its plus; undefined when it is none. @see docs/africastalking.md#messaging */
export function parseMsisdn(text: string): Msisdn | undefined {
  const digits = international.exec(text)?.[1]
  return digits === undefined ? undefined : `+${digits}`
}
