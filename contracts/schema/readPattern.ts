/**
 * The regular expression of a `pattern`. Those that a document writes in the older syntax, as `\-` or a lone `{`, are read as such;
 * `undefined` where it is no regular expression of JavaScript at all.
 */
export function readPattern(pattern: string): RegExp | undefined {
  for (const flags of ['u', ''])
    try {
      return new RegExp(pattern, flags)
    } catch {
      // Of another syntax.
    }
  return undefined
}
