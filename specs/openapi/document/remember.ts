/**
 * Memoizes a pure function. All results are dropped when their number reaches `limit`. An argument that repeats the one before is found
 * without hashing it.
 */
export function remember<Argument extends string | number, Result>(
  compute: (argument: Argument) => Result,
  limit: number,
): (argument: Argument) => Result {
  const results = new Map<Argument, Result>()
  let latest: { readonly argument: Argument; readonly result: Result } | undefined
  const find = (argument: Argument): Result => {
    const known = results.get(argument)
    if (known !== undefined) return known
    if (results.size >= limit) results.clear()
    const result = compute(argument)
    results.set(argument, result)
    return result
  }
  return (argument) => {
    if (latest?.argument !== argument) latest = { argument, result: find(argument) }
    return latest.result
  }
}

/** Memoizes a pure function of immutable objects, by identity. */
export function rememberEach<Argument extends object, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const results = new WeakMap<Argument, Result>()
  return (argument) => {
    const known = results.get(argument)
    if (known !== undefined) return known
    const result = compute(argument)
    results.set(argument, result)
    return result
  }
}
