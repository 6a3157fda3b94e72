/** What stands for the placeholders in commands and URLs of a service. */
export interface Placeholders {
  /** A free port. */
  readonly port: string
  /** The world, which is the key at both providers. */
  readonly world: string
  /** A folder of its own, which is removed at the end. */
  readonly dir: string
}

/** A text with `{port}`, `{world}` and `{dir}` replaced. Other braces stay. */
export function filled(text: string, values: Partial<Placeholders>): string {
  const { port, world, dir } = values
  return Object.entries({ port, world, dir }).reduce(
    (result, [name, value]) => (value === undefined ? result : result.replaceAll(`{${name}}`, value)),
    text,
  )
}
