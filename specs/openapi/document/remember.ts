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

/** A pure function of an object that never changes, worked out once for each. */
export function rememberEach<Argument extends object, Result>(
  work: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const results = new WeakMap<Argument, Result>()
  return (argument) => {
    const known = results.get(argument)
    if (known !== undefined) return known
    const result = work(argument)
    results.set(argument, result)
    return result
  }
}
