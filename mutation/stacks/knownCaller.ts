import type { CaseContext, Contract } from '../../contracts/index.ts'
import { authorize } from '../../contracts/index.ts'
import type { KnownCaller } from '../index.ts'

/** The headers of an account. */
export function knownCaller(contract: Contract, surroundings: CaseContext): KnownCaller {
  const operation = contract.operations.find(({ security }) => security.length > 0)
  if (operation === undefined) return {}
  return authorize(contract, operation, { method: 'GET', target: '/', headers: {} }, 'own', surroundings).headers
}
