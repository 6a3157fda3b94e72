import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { Finding } from '../model/result.ts'

const ofHeader = '$response.header.'

/** A finding about the member of a body that a JSON pointer names, or about a header. */
export function memberFinding(place: string, check: string, message: string): Finding {
  const header = headerOf(place)
  if (header !== undefined) return { check, message, path: ['header', header] }
  return { check, message, path: ['body', ...pointerKeys(place).map((key) => (/^\d+$/.test(key) ? Number(key) : key))] }
}

/** The name of the header that `$response.header.…` is for, in small letters; undefined for a member of the body. */
export function headerOf(place: string): string | undefined {
  return place.startsWith(ofHeader) ? place.slice(ofHeader.length).toLowerCase() : undefined
}

/** A value as messages show it. */
export function told(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
