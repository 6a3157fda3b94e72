/** The first of the lower-case names that occurs more than once in the raw headers. */
export function findDuplicateHeader(
  rawHeaders: readonly string[] | undefined,
  names: readonly string[],
): string | undefined {
  if (rawHeaders === undefined) return undefined
  return names.find((name) => isRepeated(rawHeaders, name))
}

function isRepeated(rawHeaders: readonly string[], name: string): boolean {
  let seen = false
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const sent = rawHeaders[at]
    if (sent === undefined || sent.length !== name.length || sent.toLowerCase() !== name) continue
    if (seen) return true
    seen = true
  }
  return false
}
