/** Names with all their values, in order of first appearance. */
export type Pairs = Map<string, string[]>

/** The pairs in the query of a request target; undefined if it has no query. Undecodable parts as in `parsePairs`. */
export function queryPairs(target: string): Pairs | string | undefined {
  const mark = target.indexOf('?')
  return mark === -1 ? undefined : parsePairs(target.slice(mark + 1))
}

/**
 * Reads `name=value&…` with `+` as space; `name[]` and `name[0]` count as `name`.
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
    addTo(pairs, withoutIndex(name), value)
  }
  return pairs
}

/** Adds a value to those of a name. */
export function addTo<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const values = lists.get(name)
  if (values === undefined) lists.set(name, [value])
  else values.push(value)
}

/** The name of a list of which `name[]`, or `name[0]` as PHP writes it, is an entry. Other names are not changed. */
export function withoutIndex(name: string): string {
  return name.endsWith(']') ? name.replace(/\[\d*\]$/, '') : name
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
