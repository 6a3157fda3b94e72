/** The first alternative of which every field is given: outer lists are alternatives, inner ones belong together. */
export function satisfiedAlternative(
  alternatives: readonly (readonly string[])[],
  given: Readonly<Record<string, unknown>> | null | undefined,
): readonly string[] | undefined {
  return alternatives.find((together) => together.every((field) => given?.[field] !== undefined))
}
