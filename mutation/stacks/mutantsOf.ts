import type { Contract } from '../../contracts/index.ts'
import { gatewayMutants } from '../../gateway/index.ts'
import {
  acquirerMutants,
  africasTalkingLeverMutants,
  africasTalkingMutants,
  controlMutants,
  dtoneMutants,
} from '../../simulators/mutants.ts'
import { type RuleMutant, ruleName } from '../../specs/ruleMutant.ts'
import { deriveMutants } from '../derive/deriveMutants.ts'
import type { Mutant } from '../mutant.ts'

/** The documents whose services can be broken. */
export const mutantDocuments = ['dtone', 'africastalking', 'acquirer', 'gateway', 'control'] as const

export type MutantDocument = (typeof mutantDocuments)[number]

/** What all declared mutants have in common, whichever service they break. */
type Declared = Omit<RuleMutant<{ readonly operations: Readonly<Record<string, unknown>> }>, 'alter'>

const declared: Readonly<Record<MutantDocument, readonly Declared[]>> = {
  dtone: dtoneMutants,
  africastalking: africasTalkingMutants,
  acquirer: acquirerMutants,
  gateway: gatewayMutants,
  control: [...controlMutants, ...africasTalkingLeverMutants],
}

/** The mutants that the document gives, then those that are declared beside the rules of the service. */
export function mutantsOf(document: MutantDocument, contract: Contract): Mutant[] {
  return [...deriveMutants(contract), ...declared[document].map((one) => ruleMutant(document, one))]
}

function ruleMutant(document: MutantDocument, one: Declared): Mutant {
  const { operationId, kind, hint = '' } = one
  const name = ruleName(document, one)
  return { name, document, operationId, kind, ...(hint !== '' && { hint }), change: { at: 'rule' } }
}
