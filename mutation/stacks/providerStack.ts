import type { Contract } from '../../contracts/index.ts'
import { type Alterations, createSimulators, type ServiceName, type Simulators } from '../../simulators/index.ts'
import { acquirerMutants, africasTalkingMutants, dtoneMutants } from '../../simulators/mutants.ts'
import { createHandler, listen } from '../../specs/openapi/index.ts'
import { ruleName } from '../../specs/ruleMutant.ts'
import { type CaseAccount, callbackWall, createControlClient, openCaseAccount, opening } from '../../testing/index.ts'
import type { Mutant } from '../mutant.ts'
import { broken } from '../run/broken.ts'
import {
  type BreakCounter,
  type BrokenStack,
  createBreakCounter,
  knownCaller,
  withAlteredDocument,
} from './brokenStack.ts'

type AlterCallback = NonNullable<Alterations['callbacks']>

/**
 * Serves one provider. A mutant of a rule or of the document has simulators of its own. Mutants of replies and callbacks share
 * one set of simulators, each with worlds and a port of its own: compiling a document costs more than most cases.
 */
export async function createProviderStack(
  provider: ServiceName,
  contract: Contract,
  seed: string,
): Promise<BrokenStack> {
  const alteredWorlds = new Map<string, AlterCallback>()
  const create = (alter: Alterations = {}): Simulators =>
    createSimulators({
      ...{ seed, clock: { mode: 'manual', now: Date.parse(opening) }, credentials: 'strict', services: [provider] },
      ...{ alter, callbackWall },
    })
  const shared = create({
    callbacks: (callback, world) => alteredWorlds.get(world)?.(callback, world) ?? [callback],
  })
  const enter = (simulators: Simulators, name: string): Promise<CaseAccount> =>
    openCaseAccount(createControlClient(simulators.steer), name, { declaresProduct: provider === 'africastalking' })
  const known = knownCaller(contract, await enter(shared, 'a known caller'))

  /** Opens the account of a case; its callbacks go through the mutant until it is left. */
  async function enterWith(mutant: Mutant, counter: BreakCounter, simulators: Simulators, name: string) {
    const account = await enter(simulators, `${mutant.name} ${name}`)
    const world = account.own.key
    if (mutant.change.at === 'callback') alteredWorlds.set(world, alterationOf(mutant.change, counter))
    return {
      ...account,
      leave() {
        alteredWorlds.delete(world)
        return account.leave()
      },
    }
  }

  return {
    async open(mutant) {
      const counter = createBreakCounter()
      const isInside = mutant?.change.at === 'rule' || mutant?.change.at === 'document'
      const simulators = isInside ? create(alterations(mutant, counter)) : shared
      const service = simulators[provider]
      if (service === undefined) throw new Error(`Failed to serve ${provider}: it is not among the simulators.`)
      const respond =
        mutant === undefined ? service.respond : broken(service.respond, mutant.change, known, counter.onBroken)
      const listening = await listen(createHandler(respond), { port: 0, answers: service.answers })
      return {
        target: {
          ...{ document: provider, url: listening.url, isOpen: false, prefers: true },
          enter: (name) =>
            mutant === undefined ? enter(simulators, name) : enterWith(mutant, counter, simulators, name),
        },
        timesBroken: counter.count,
        async close() {
          if (isInside) simulators.close()
          await listening.close()
        },
      }
    },
    close: async () => shared.close(),
  }
}

/** The rule or the document of a provider, altered. */
function alterations(mutant: Mutant, { onBroken }: BreakCounter): Alterations {
  if (mutant.change.at === 'document') {
    const alter = withAlteredDocument(mutant, onBroken)
    return { dtone: alter, africastalking: alter, acquirer: alter }
  }
  const isIt = (one: Parameters<typeof ruleName>[1]): boolean => ruleName(mutant.document, one) === mutant.name
  const ofDtone = dtoneMutants.find(isIt)
  const ofAfricasTalking = africasTalkingMutants.find(isIt)
  const ofAcquirer = acquirerMutants.find(isIt)
  return {
    ...(ofDtone !== undefined && { dtone: (definition) => ofDtone.alter(definition, onBroken) }),
    ...(ofAfricasTalking !== undefined && {
      africastalking: (definition) => ofAfricasTalking.alter(definition, onBroken),
    }),
    ...(ofAcquirer !== undefined && { acquirer: (definition) => ofAcquirer.alter(definition, onBroken) }),
  }
}

function alterationOf(
  { alter, callback: name }: Extract<Mutant['change'], { at: 'callback' }>,
  { onBroken }: BreakCounter,
): AlterCallback {
  return (callback) => {
    const sent = callback.name === name ? alter(callback) : [callback]
    if (sent.length !== 1 || sent[0] !== callback) onBroken()
    return sent
  }
}
