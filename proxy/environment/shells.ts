import type { Variables } from './variables.ts'

export const shells = ['bash', 'fish', 'powershell', 'dotenv'] as const
export type Shell = (typeof shells)[number]

const lineFor: Readonly<Record<Shell, (name: string, value: string) => string>> = {
  bash: (name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`,
  fish: (name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  powershell: (name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
  dotenv: (name, value) => `${name}=${value.includes("'") ? JSON.stringify(value) : `'${value}'`}`,
}

/** The commands that set variables in a shell, or the lines of an .env file. */
export function forShell(shell: Shell, variables: Variables): string {
  const lines = Object.entries(variables).map(([name, value]) => lineFor[shell](name, value))
  return `${lines.join('\n')}\n`
}
