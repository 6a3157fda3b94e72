import type { Problem } from '../control/call.ts'

/** Messages about fields, by dotted path. */
export type FieldErrors = Problem['errors']

/** The messages about members of an object, by their paths within it. */
export function errorsWithin(errors: FieldErrors, name: string): FieldErrors {
  const start = `${name}.`
  const within = Object.entries(errors).filter(([path]) => path === name || path.startsWith(start))
  return Object.fromEntries(within.map(([path, messages]) => [path.slice(start.length), messages]))
}

/** The messages about a field itself; those about members that it does not show are told here as well. */
export function errorsHere(errors: FieldErrors, shown: readonly string[] = []): readonly string[] {
  const isShown = (path: string): boolean => shown.some((name) => path === name || path.startsWith(`${name}.`))
  return Object.entries(errors).flatMap(([path, messages]) => (isShown(path) ? [] : messages))
}
