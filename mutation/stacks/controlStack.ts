import { type Alterations, createSimulators, type Simulators } from '../../simulators/index.ts'
import { africasTalkingLeverMutants, controlMutants } from '../../simulators/mutants.ts'
import { createHandler, listen } from '../../specs/openapi/index.ts'
import { ruleName } from '../../specs/ruleMutant.ts'
import { controlTarget, opening } from '../../testing/index.ts'
import type { Mutant } from '../mutant.ts'
import { broken } from '../run/broken.ts'
import { type BreakCounter, type BrokenStack, createBreakCounter, withAlteredDocument } from './brokenStack.ts'

/**
 * Serves the control plane, which shows all worlds: each mutant has simulators to itself. Those of a mutant that changes only
 * what goes over the wire are used again: no case leaves a world behind, and compiling a document costs more than most cases.
 */
export async function createControlStack(seed: string): Promise<BrokenStack> {
  const create = (alter: Alterations = {}): Simulators =>
    createSimulators({ seed, alter, clock: { mode: 'manual', now: Date.parse(opening) }, credentials: 'strict' })
  const idle: Simulators[] = []
  return {
    async open(mutant) {
      const counter = createBreakCounter()
      const isInside = mutant !== undefined && mutant.change.at !== 'reply' && mutant.change.at !== 'exchange'
      const simulators = isInside ? create(alterations(mutant, counter)) : (idle.pop() ?? create())
      const { control } = simulators
      const respond =
        mutant === undefined ? control.respond : broken(control.respond, mutant.change, {}, counter.onBroken)
      const { url, close } = await listen(createHandler(respond), { port: 0, answers: control.answers })
      return {
        target: controlTarget(url, simulators),
        timesBroken: counter.count,
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

/** The control plane with its document or a rule altered, or a provider whose rule only the control plane shows. */
function alterations(mutant: Mutant, { onBroken }: BreakCounter): Alterations {
  const isIt = (one: Parameters<typeof ruleName>[1]): boolean => ruleName('control', one) === mutant.name
  const ofControl = controlMutants.find(isIt)
  const ofAfricasTalking = africasTalkingLeverMutants.find(isIt)
  return {
    control: (definition) => {
      const served = withAlteredDocument(mutant, onBroken)(definition)
      return ofControl?.alter(served, onBroken) ?? served
    },
    ...(ofAfricasTalking !== undefined && {
      africastalking: (definition) => ofAfricasTalking.alter(definition, onBroken),
    }),
  }
}
