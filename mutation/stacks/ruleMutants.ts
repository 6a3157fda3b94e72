import { gatewayMutants } from '../../gateway/index.ts'
import { africasTalkingMutants, controlMutants, dtoneMutants } from '../../simulators/index.ts'
import type { Mutant } from '../index.ts'
import type { MutantDocument } from './mutantDocuments.ts'

/** What all declared mutants have in common. */
interface Declared {
  readonly operationId: string
  readonly kind: string
  readonly label: string
  readonly hint?: string
}

const declared: Readonly<Record<MutantDocument, readonly Declared[]>> = {
  dtone: dtoneMutants,
  africastalking: africasTalkingMutants,
  gateway: gatewayMutants,
  control: controlMutants,
}

/** The mutants that are declared beside a service, which alone knows its rules. */
export function ruleMutants(document: MutantDocument): Mutant[] {
  return declared[document].map((one): Mutant => {
    const { operationId, kind, hint = '' } = one
    const name = ruleName(document, one)
    return { name, document, operationId, kind, ...(hint !== '' && { hint }), change: { at: 'rule' } }
  })
}

/** `dtone/postTransactionAsync/suffix-delay/day`. */
export function ruleName(document: string, { operationId, kind, label }: Declared): string {
  return [document, operationId, kind, label].filter((part) => part !== '').join('/')
}
