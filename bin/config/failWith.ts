/** How many mistakes the validator tells at most. */
const most = 100

/** Throws what is wrong with a configuration: one mistake as a line, several as a list. */
export function failWith(name: string, mistakes: readonly string[]): never {
  const [only = ''] = mistakes
  if (mistakes.length === 1) throw new Error(only)
  const count = mistakes.length < most ? mistakes.length : `at least ${most}`
  throw new Error(`${name} has ${count} mistakes:\n${mistakes.map((line) => `  ${line}`).join('\n')}`)
}
