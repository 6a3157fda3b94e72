/** The bytes of a file that a `Range` header asks for, both ends included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** Reads one range of bytes (RFC 9110); undefined where the whole file is meant, which any other header is taken for. */
export function byteRange(
  header: string | readonly string[] | undefined,
  length: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = (typeof header === 'string' && /^bytes=(\d*)-(\d*)$/.exec(header.trim())) || []
  if (from === '' && to === '') return undefined
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from)
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (from !== '' && to !== '' && Number(to) < first) return undefined
  return first > last ? 'unsatisfiable' : { first, last }
}
