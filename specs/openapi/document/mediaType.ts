export type MediaKind = 'json' | 'form' | 'multipart' | 'text'

/** `Application/JSON; charset=utf-8` as `application/json`. */
export function mediaType(header: string): string {
  const semicolon = header.indexOf(';')
  return (semicolon === -1 ? header : header.slice(0, semicolon)).trim().toLowerCase()
}

/** How a body of a media type (without parameters, lower case) is read and written. */
export function mediaKind(type: string): MediaKind {
  if (type === 'application/json' || type.endsWith('+json')) return 'json'
  if (type === 'application/x-www-form-urlencoded') return 'form'
  return type.startsWith('multipart/') ? 'multipart' : 'text'
}
