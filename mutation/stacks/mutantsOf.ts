import { ownContract } from '../../bin/verifyDocuments.ts'
import { deriveMutants, type Mutant } from '../index.ts'
import type { MutantDocument } from './mutantDocuments.ts'
import { ruleMutants } from './ruleMutants.ts'

/** Those that the document gives, and those that are declared beside the service. */
export function mutantsOf(document: MutantDocument): Mutant[] {
  return [...deriveMutants(ownContract(document)), ...ruleMutants(document)]
}
