import { authorize, type CaseContext, type Contract } from '../../contracts/index.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { KnownCaller, Mutant } from '../mutant.ts'
import type { ServedMutant } from '../run/mutationRunner.ts'

/** Serves a service with one mutant at a time applied, or as it is, on free ports of loopback. */
export interface BrokenStack {
  open(mutant: Mutant | undefined): Promise<ServedMutant>
  close(): Promise<void>
}

/** Counts how often a mutant has made a difference. */
export interface BreakCounter {
  readonly onBroken: () => void
  readonly count: () => number
}

export function createBreakCounter(): BreakCounter {
  let broken = 0
  return {
    onBroken: () => {
      broken += 1
    },
    count: () => broken,
  }
}

/** Puts the document that a mutant has altered in the place of the one that a service runs on. */
export function withAlteredDocument(
  { change }: Mutant,
  onBroken: () => void,
): <Definition extends { readonly document: unknown }>(definition: Definition) => Definition {
  return (definition) => {
    if (change.at !== 'document') return definition
    const before: JsonObject = isRecord(definition.document) ? definition.document : {}
    const altered = change.alter(before)
    if (JSON.stringify(altered) !== JSON.stringify(before)) onBroken()
    return { ...definition, document: altered }
  }
}

/** The headers of a caller whom an operation knows, or whom another one knows where it is for everybody. */
export function knownCaller(contract: Contract, account: CaseContext, operationId?: string): KnownCaller {
  const known = contract.operations.filter(({ security }) => security.length > 0)
  const operation = known.find(({ id }) => id === operationId) ?? known[0]
  if (operation === undefined) return {}
  return authorize(contract, operation, { method: 'GET', target: '/', headers: {} }, 'own', account).headers
}
