import { deriveMutants, type Mutant } from '../contracts/mutants/index.ts'
import type { MutantDocument } from './mutantDocuments.ts'
import { ruleMutants } from './ruleMutants.ts'
import { ownContract } from './verifyDocuments.ts'

/** Those that the document gives, and those that are declared beside the service. */
export function mutantsOf(document: MutantDocument): Mutant[] {
  return [...deriveMutants(ownContract(document)), ...ruleMutants(document)]
}
