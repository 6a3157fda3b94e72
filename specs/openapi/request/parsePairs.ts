/** Names with all their values, in order of first appearance. */
export type Pairs = Map<string, string[]>

/**
 * Reads `name=value&…` with `+` as space; `name[]`, and `name[0]` as PHP writes it, count as `name`.
 * Gives the undecodable part as a string where percent-encoding or its UTF-8 is broken.
 */
export function parsePairs(text: string): Pairs | string {
  const pairs: Pairs = new Map()
  for (const part of text.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = unescapeText(equals === -1 ? part : part.slice(0, equals))
    const value = equals === -1 ? '' : unescapeText(part.slice(equals + 1))
    if (name === undefined || value === undefined) return part
    const key = name.endsWith(']') ? name.replace(/\[\d*\]$/, '') : name
    const values = pairs.get(key)
    if (values === undefined) pairs.set(key, [value])
    else values.push(value)
  }
  return pairs
}

function unescapeText(text: string): string | undefined {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    return undefined
  }
}
