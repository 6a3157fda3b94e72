import type { Alterations, ServiceName } from '../../simulators/index.ts'
import {
  acquirerMutants,
  africasTalkingLeverMutants,
  africasTalkingMutants,
  dtoneMutants,
} from '../../simulators/mutants.ts'
import { ruleName } from '../../specs/ruleMutant.ts'

/** A rule of a provider, broken in one way. Its name is that of `railyard verify --mutants`, save for rules that only the control plane shows. */
export interface BrokenRule {
  /** `dtone/postTransactionAsync/suffix-delay/day`. */
  readonly name: string
  readonly provider: ServiceName
  /** The operation that shows it, of the provider or of the control plane. */
  readonly operationId: string
  readonly kind: string
  readonly label: string
  /** Calls `onBroken` whenever the rule would have done something else. */
  readonly alterations: (onBroken: () => void) => Alterations
}

/** The broken rules of all providers. @see simulators/mutants.ts */
export const brokenRules: readonly BrokenRule[] = [
  ...dtoneMutants.map((mutant): BrokenRule => {
    const { operationId, kind, label, alter } = mutant
    const alterations = (onBroken: () => void): Alterations => ({ dtone: (service) => alter(service, onBroken) })
    return { ...{ name: ruleName('dtone', mutant), provider: 'dtone' }, operationId, kind, label, alterations }
  }),
  ...[...africasTalkingMutants, ...africasTalkingLeverMutants].map((mutant): BrokenRule => {
    const { operationId, kind, label, alter } = mutant
    const alterations = (onBroken: () => void): Alterations => ({
      africastalking: (service) => alter(service, onBroken),
    })
    const name = ruleName('africastalking', mutant)
    return { name, provider: 'africastalking', operationId, kind, label, alterations }
  }),
  ...acquirerMutants.map((mutant): BrokenRule => {
    const { operationId, kind, label, alter } = mutant
    const alterations = (onBroken: () => void): Alterations => ({ acquirer: (service) => alter(service, onBroken) })
    return { ...{ name: ruleName('acquirer', mutant), provider: 'acquirer' }, operationId, kind, label, alterations }
  }),
]
