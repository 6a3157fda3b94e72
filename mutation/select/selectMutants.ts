import { createHash } from 'node:crypto'
import type { Mutant } from '../mutant.ts'

/** Which mutants a run takes when it does not take all. */
export interface MutantSample {
  /** The operations that have changed, by document; undefined if that is not asked. */
  readonly changed: ReadonlyMap<string, ReadonlySet<string>> | undefined
  /** How many of the others are taken too. */
  readonly size: number
  /** The same text gives the same sample. */
  readonly seed: string
}

/** The mutants of changed operations, and a sample of the others. They stay in their order. */
export function selectMutants(mutants: readonly Mutant[], { changed, size, seed }: MutantSample): Mutant[] {
  const isChanged = ({ document, operationId }: Mutant): boolean => changed?.get(document)?.has(operationId) === true
  const others = mutants.filter((one) => !isChanged(one))
  const drawn = others
    .map(({ name }) => ({ name, draw: createHash('sha256').update(`${seed} ${name}`).digest('hex') }))
    .toSorted((one, other) => (one.draw < other.draw ? -1 : 1))
  const sample = new Set(drawn.slice(0, size).map(({ name }) => name))
  return mutants.filter((one) => isChanged(one) || sample.has(one.name))
}
