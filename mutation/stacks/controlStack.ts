import { controlTarget } from '../../bin/verifyControl.ts'
import { opening } from '../../bin/verifyWorlds.ts'
import { controlMutants, createSimulators, type Simulators, type SimulatorsOptions } from '../../simulators/index.ts'
import { createHandler, listen } from '../../specs/openapi/index.ts'
import { broken, type Mutant } from '../index.ts'
import { alteredDocument } from './alteredDocument.ts'
import type { MutantYard } from './mutantYard.ts'
import { ruleName } from './ruleMutants.ts'

/**
 * The control plane shows all worlds: each mutant has simulators to itself. Where it only changes what goes over the wire they
 * are used again after it, since the cases leave no world behind and compiling a document costs more than most of them.
 */
export async function createControlYard(seed: string): Promise<MutantYard> {
  const create = (alter: SimulatorsOptions['alter'] = {}): Simulators =>
    createSimulators({ seed, alter, clock: { mode: 'manual', now: Date.parse(opening) }, credentials: 'strict' })
  const idle: Simulators[] = []
  return {
    async open(mutant) {
      const times = { broken: 0 }
      const onBroken = (): void => {
        times.broken += 1
      }
      const isInside = mutant !== undefined && mutant.change.at !== 'reply' && mutant.change.at !== 'exchange'
      const simulators = isInside ? create({ control: altered(mutant, onBroken) }) : (idle.pop() ?? create())
      const { control, worlds } = simulators
      const respond = mutant === undefined ? control.respond : broken(control.respond, mutant.change, {}, onBroken)
      const { url, close } = await listen(createHandler(respond), { port: 0, malformed: control.malformed })
      return {
        target: controlTarget(url, worlds),
        timesBroken: () => times.broken,
        async close() {
          await close()
          if (isInside) simulators.close()
          else idle.push(simulators)
        },
      }
    },
    async close() {
      for (const simulators of idle) simulators.close()
    },
  }
}

function altered(mutant: Mutant, onBroken: () => void): NonNullable<SimulatorsOptions['alter']>['control'] {
  const rule = controlMutants.find((one) => ruleName('control', one) === mutant.name)
  return (definition) => {
    const served = alteredDocument(mutant, onBroken)(definition)
    return rule?.alter(served, onBroken) ?? served
  }
}
