import type { Contract } from '../../contracts/index.ts'
import { type GatewayDefinition, gatewayMutants } from '../../gateway/index.ts'
import { ruleName } from '../../specs/ruleMutant.ts'
import { startGatewayTarget, startStack } from '../../testing/index.ts'
import type { KnownCaller, Mutant } from '../mutant.ts'
import { broken } from '../run/broken.ts'
import {
  type BreakCounter,
  type BrokenStack,
  createBreakCounter,
  knownCaller,
  withAlteredDocument,
} from './brokenStack.ts'

/** Serves a gateway of its own for each mutant, over providers that all share. */
export async function createGatewayStack(contract: Contract, seed: string): Promise<BrokenStack> {
  const providers = await startStack({
    seed,
    credentials: 'strict',
    ports: { africastalking: 0, dtone: 0, acquirer: 0 },
  })
  let opened = 0
  return {
    async open(mutant) {
      const counter = createBreakCounter()
      opened += 1
      const known: Record<string, string> = {}
      const { target, close } = await startGatewayTarget(providers, {
        ...{ seed, world: `gateway-${opened}` },
        ...(mutant !== undefined && { alter: alteration(mutant, known, counter) }),
      })
      // Who is known depends on the operation: a client, a portal user or a customer.
      const account = await target.enter(`gateway/${mutant?.operationId ?? ''}/known`)
      Object.assign(known, knownCaller(contract, account, mutant?.operationId))
      return { target, timesBroken: counter.count, close }
    },
    close: () => providers.stop(),
  }
}

function alteration(
  mutant: Mutant,
  known: KnownCaller,
  { onBroken }: BreakCounter,
): (definition: GatewayDefinition) => GatewayDefinition {
  const { change } = mutant
  const rule = gatewayMutants.find((one) => ruleName('gateway', one) === mutant.name)
  return (definition) => {
    const served = withAlteredDocument(mutant, onBroken)(definition)
    return {
      ...(rule?.alter(served, onBroken) ?? served),
      ...((change.at === 'reply' || change.at === 'exchange') && {
        around: (respond) => broken(respond, change, known, onBroken),
      }),
    }
  }
}
