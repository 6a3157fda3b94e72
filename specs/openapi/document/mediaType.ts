import { parse } from 'content-type'
import { remember } from './remember.ts'

export type MediaKind = 'json' | 'form' | 'multipart' | 'text'

/** The media type of a `Content-Type` header, in lower case and without parameters: `application/json`. */
export const mediaType = remember((header: string): string => parse(header, { parameters: false }).type, 1000)

/** The body format of a media type. The type is in lower case, without parameters. */
export function mediaKind(type: string): MediaKind {
  if (type === 'application/json' || type.endsWith('+json')) return 'json'
  if (type === 'application/x-www-form-urlencoded') return 'form'
  return type.startsWith('multipart/') ? 'multipart' : 'text'
}
