import type { Mutant, OpenedProvider } from '../index.ts'

/** Opens a service with a mutant applied, or as it is. */
export interface MutantYard {
  open(mutant: Mutant | undefined): Promise<OpenedProvider>
  close(): Promise<void>
}
