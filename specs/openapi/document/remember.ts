/** A pure function that keeps its last results, `limit` at most, for arguments that come again and again. */
export function remember<Argument extends string | number, Result>(
  work: (argument: Argument) => Result,
  limit: number,
): (argument: Argument) => Result {
  const results = new Map<Argument, Result>()
  return (argument) => {
    const known = results.get(argument)
    if (known !== undefined) return known
    if (results.size >= limit) results.clear()
    const result = work(argument)
    results.set(argument, result)
    return result
  }
}
