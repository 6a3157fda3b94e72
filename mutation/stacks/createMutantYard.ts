import type { Contract } from '../../contracts/index.ts'
import { createControlYard } from './controlStack.ts'
import { createGatewayYard } from './gatewayStack.ts'
import type { MutantDocument } from './mutantDocuments.ts'
import type { MutantYard } from './mutantYard.ts'
import { createProviderYard } from './providerStack.ts'

/** Where the mutants of one document are served, on free ports of loopback. */
export async function createMutantYard(
  document: MutantDocument,
  contract: Contract,
  seed: string,
): Promise<MutantYard> {
  if (document === 'gateway') return createGatewayYard(contract, seed)
  if (document === 'control') return createControlYard(seed)
  return createProviderYard(document, contract, seed)
}
