/**
 * The regular expression of a `pattern`, without the unicode flag if its syntax needs that (`\-`, a lone `{`). Undefined if it is
 * no regular expression.
 */
export function readPattern(pattern: string): RegExp | undefined {
  for (const flags of ['u', ''])
    try {
      return new RegExp(pattern, flags)
    } catch {
      // Not in this syntax.
    }
  return undefined
}
