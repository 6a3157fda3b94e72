import { parse } from 'content-type'
import { remember } from './remember.ts'

export type MediaKind = 'json' | 'form' | 'multipart' | 'text'

/** The type that a `Content-Type` header names, lower case and without parameters: `application/json`. */
export const mediaType = remember((header: string): string => parse(header, { parameters: false }).type, 1000)

/** How a body of a media type (without parameters, lower case) is read and written. */
export function mediaKind(type: string): MediaKind {
  if (type === 'application/json' || type.endsWith('+json')) return 'json'
  if (type === 'application/x-www-form-urlencoded') return 'form'
  return type.startsWith('multipart/') ? 'multipart' : 'text'
}
