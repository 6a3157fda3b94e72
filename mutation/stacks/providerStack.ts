import { enterWorld, opening } from '../../bin/verifyWorlds.ts'
import type { CaseContext, Contract } from '../../contracts/index.ts'
import {
  africasTalkingMutants,
  createSimulators,
  dtoneMutants,
  type ServiceName,
  type Simulators,
  type SimulatorsOptions,
} from '../../simulators/index.ts'
import { createHandler, listen } from '../../specs/openapi/index.ts'
import { broken, type Mutant } from '../index.ts'
import { alteredDocument } from './alteredDocument.ts'
import { knownCaller } from './knownCaller.ts'
import type { MutantYard } from './mutantYard.ts'
import { ruleName } from './ruleMutants.ts'

type World = ReturnType<Simulators['worlds']['list']>[number]

/**
 * Serves a provider on free ports of loopback. A mutant of its rules or its document has simulators of its own. Mutants of what
 * is answered and called back share one, each with worlds and a port of its own, since compiling a document costs more than
 * most cases.
 */
export async function createProviderYard(provider: ServiceName, contract: Contract, seed: string): Promise<MutantYard> {
  const create = (alter: SimulatorsOptions['alter'] = {}): Simulators =>
    createSimulators({
      ...{ seed, clock: { mode: 'manual', now: Date.parse(opening) }, credentials: 'strict', services: [provider] },
      alter,
    })
  const shared = create()
  const enter = (simulators: Simulators, name: string): Promise<CaseContext> =>
    enterWorld(simulators.steer, name, provider === 'africastalking')
  const known = knownCaller(contract, await enter(shared, 'a known caller'))
  return {
    async open(mutant) {
      const times = { broken: 0 }
      const onBroken = (): void => {
        times.broken += 1
      }
      const isInside = mutant?.change.at === 'rule' || mutant?.change.at === 'document'
      const simulators = isInside ? create(alterations(mutant, onBroken)) : shared
      const service = simulators[provider]
      if (service === undefined) throw new Error(`Failed to serve ${provider}: it is not among the simulators.`)
      const respond = mutant === undefined ? service.respond : broken(service.respond, mutant.change, known, onBroken)
      const listening = await listen(createHandler(respond), { port: 0, malformed: service.malformed })
      return {
        target: {
          ...{ document: provider, url: listening.url, isOpen: false, prefers: true },
          async enter(name) {
            const surroundings = await enter(simulators, mutant === undefined ? name : `${mutant.name} ${name}`)
            const world = simulators.worlds.get(surroundings.own?.key ?? '')
            if (mutant !== undefined && world !== undefined) breakCallbacks(mutant, world, onBroken)
            return surroundings
          },
        },
        timesBroken: () => times.broken,
        async close() {
          if (isInside) simulators.close()
          await listening.close()
        },
      }
    },
    close: async () => shared.close(),
  }
}

/** A rule or the document altered. */
function alterations(mutant: Mutant, onBroken: () => void): NonNullable<SimulatorsOptions['alter']> {
  if (mutant.change.at === 'document') {
    const alter = alteredDocument(mutant, onBroken)
    return { dtone: alter, africastalking: alter }
  }
  const isIt = (one: Parameters<typeof ruleName>[1]): boolean => ruleName(mutant.document, one) === mutant.name
  const ofDtone = dtoneMutants.find(isIt)
  const ofAfricasTalking = africasTalkingMutants.find(isIt)
  return {
    ...(ofDtone !== undefined && { dtone: (definition) => ofDtone.alter(definition, onBroken) }),
    ...(ofAfricasTalking !== undefined && {
      africastalking: (definition) => ofAfricasTalking.alter(definition, onBroken),
    }),
  }
}

/** Has the callbacks of a world go through the mutant before they are sent. */
function breakCallbacks({ change }: Mutant, { callbacks }: World, onBroken: () => void): void {
  if (change.at !== 'callback') return
  const { alter, callback } = change
  const enqueue = callbacks.enqueue.bind(callbacks)
  callbacks.enqueue = (service, request, cause) => {
    const sent = request.name === callback ? alter(request) : [request]
    if (sent.length !== 1 || sent[0] !== request) onBroken()
    for (const one of sent) enqueue(service, one, cause)
  }
}
