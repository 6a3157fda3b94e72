/** Throws when an internal condition does not hold. The message says what failed, why, and what to do. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message)
}
