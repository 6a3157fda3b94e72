import packageJson from '../package.json' with { type: 'json' }

/** What `--version --json` prints: the versions of the package and of its public surface. Undefined for another command line. */
export function versionLine(words: readonly string[]): string | undefined {
  const isAsked =
    words.length === 2 && words.includes('--json') && words.some((word) => word === '--version' || word === '-V')
  const { version, surfaceVersion } = packageJson
  return isAsked ? `${JSON.stringify({ version, surfaceVersion })}\n` : undefined
}
