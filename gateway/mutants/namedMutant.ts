import type { GatewayDefinition } from '../capability/definition.ts'
import { bankMutants } from './bankMutants.ts'
import { callbackMutants } from './callbackMutants.ts'
import { cardMutants } from './cardMutants.ts'
import { chargeMutants } from './chargeMutants.ts'
import { checkoutMutants } from './checkoutMutants.ts'
import { clientMutants } from './clientMutants.ts'
import { fraudMutants } from './fraudMutants.ts'
import { gatewayMutants } from './index.ts'
import { kycMutants } from './kycMutants.ts'
import { listMutants } from './listMutants.ts'
import { messageMutants } from './messageMutants.ts'
import { otpMutants } from './otpMutants.ts'
import { queryMutants } from './queryMutants.ts'
import { railMutants } from './railMutants.ts'
import { reportMutants } from './reportMutants.ts'
import { rightsMutants } from './rightsMutants.ts'
import { sandboxMutants } from './sandboxMutants.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'
import { sessionMutants } from './sessionMutants.ts'
import { walletMutants } from './walletMutants.ts'

/** What whole stories must detect. */
export const scenarioMutants: readonly ScenarioMutant[] = [
  ...callbackMutants,
  ...railMutants,
  ...queryMutants,
  ...clientMutants,
  ...otpMutants,
  ...listMutants,
  ...messageMutants,
  ...bankMutants,
  ...fraudMutants,
  ...sessionMutants,
  ...rightsMutants,
  ...sandboxMutants,
  ...reportMutants,
  ...kycMutants,
  ...walletMutants,
  ...cardMutants,
  ...checkoutMutants,
  ...chargeMutants,
]

/** Breaks the gateway by the name of a mutant: `never-polls`, `Sms_Send/doubt-sent-again/message`. Throws when there is none. */
export function namedMutant(name: string): (definition: GatewayDefinition) => GatewayDefinition {
  const told = scenarioMutants.find((one) => one.name === name)
  if (told !== undefined) return told.alter
  const rule = gatewayMutants.find(
    ({ operationId, kind, label }) => name === [operationId, kind, label].filter((part) => part !== '').join('/'),
  )
  if (rule === undefined) throw new Error(`The gateway has no mutant ${name}: gateway/mutants has their names.`)
  return (definition) => rule.alter(definition, () => undefined)
}
