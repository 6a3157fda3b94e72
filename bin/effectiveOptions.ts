/** What `railyard verify --mutants` uses. */
const forMutants = ['mutants', 'seed', 'operation', 'shard', 'report', 'changed', 'sample', 'thorough']
/** What nothing but `--mutants` uses. */
const forMutantsAlone = ['changed', 'sample']
/** What only another service than ours needs. */
const forTargets = ['overlay', 'credentials', 'control', 'world', 'prefer', 'wait', 'unsupported']

/**
 * Why an option of `railyard verify` that was given would have no effect; undefined when all have one.
 * @param given names of the options, as commander has them: `minCoverage`.
 */
export function uselessOption(given: readonly string[]): string | undefined {
  const isOneOf = (names: readonly string[]) => given.find((name) => names.includes(name))
  if (given.includes('mutants')) {
    const useless = given.find((name) => !forMutants.includes(name))
    return useless && `${flag(useless)} has no effect with --mutants: leave it out`
  }
  const alone = isOneOf(forMutantsAlone)
  if (alone !== undefined) return `${flag(alone)} has no effect without --mutants: add it, or leave ${flag(alone)} out`
  const useless = isOneOf(['target', 'spec']) === undefined ? isOneOf(forTargets) : undefined
  if (useless !== undefined)
    return `${flag(useless)} has no effect on our own services: add --target name=URL or --spec file=URL, or leave it out`
  if (given.includes('coverage') && isOneOf(['ratchet', 'updateCoverage']) === undefined)
    return '--coverage has no effect: add --ratchet or --update-coverage, or leave it out'
  return undefined
}

function flag(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
