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
