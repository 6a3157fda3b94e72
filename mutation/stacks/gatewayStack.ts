import { startVerifyGateway } from '../../bin/verifyGateway.ts'
import { opening } from '../../bin/verifyWorlds.ts'
import type { Contract } from '../../contracts/index.ts'
import { type GatewayDefinition, gatewayMutants } from '../../gateway/index.ts'
import { startSimulators } from '../../simulators/index.ts'
import { broken, type Mutant } from '../index.ts'
import { alteredDocument } from './alteredDocument.ts'
import { knownCaller } from './knownCaller.ts'
import type { MutantYard } from './mutantYard.ts'
import { ruleName } from './ruleMutants.ts'

/** Each mutant has a gateway of its own, over providers that all share. */
export async function createGatewayYard(contract: Contract, seed: string): Promise<MutantYard> {
  const clock = { mode: 'manual', now: Date.parse(opening) } as const
  const ports = { africastalking: 0, dtone: 0 }
  const providers = await startSimulators({ seed, clock, credentials: 'strict', ports })
  let opened = 0
  return {
    async open(mutant) {
      const times = { broken: 0 }
      const onBroken = (): void => {
        times.broken += 1
      }
      opened += 1
      const known: Record<string, string> = {}
      const alter = (definition: GatewayDefinition): GatewayDefinition => {
        if (mutant === undefined) return definition
        const { change } = mutant
        return {
          ...ruleOf(mutant, onBroken)(alteredDocument(mutant, onBroken)(definition)),
          ...((change.at === 'reply' || change.at === 'exchange') && {
            around: (respond) => broken(respond, change, known, onBroken),
          }),
        }
      }
      const { target, close } = await startVerifyGateway(providers, { seed, world: `gateway-${opened}`, alter })
      Object.assign(known, knownCaller(contract, await target.enter('')))
      return { target, timesBroken: () => times.broken, close }
    },
    close: () => providers.stop(),
  }
}

function ruleOf(mutant: Mutant, onBroken: () => void): (definition: GatewayDefinition) => GatewayDefinition {
  const rule = gatewayMutants.find((one) => ruleName('gateway', one) === mutant.name)
  return (definition) => rule?.alter(definition, onBroken) ?? definition
}
