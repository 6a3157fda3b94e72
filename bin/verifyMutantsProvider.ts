import type { Contract, Surroundings } from '../contracts/index.ts'
import { broken, type KnownCaller, type Mutant, type OpenedProvider } from '../contracts/mutants/index.ts'
import { authorize } from '../contracts/run/authorize.ts'
import {
  africasTalkingMutants,
  createSimulators,
  dtoneMutants,
  type Simulators,
  type SimulatorsOptions,
} from '../simulators/index.ts'
import { createHandler, isRecord, type JsonObject, listen } from '../specs/openapi/index.ts'
import { enterWorld, opening } from './verifyWorlds.ts'

export type Provider = 'africastalking' | 'dtone'

type Furnish = NonNullable<SimulatorsOptions['furnish']>

/** Opens a provider with a mutant applied, or as it is. */
export interface MutantYard {
  open(mutant: Mutant | undefined): Promise<OpenedProvider>
  close(): void
}

/**
 * Serves a provider on free ports of loopback. A mutant of its inside has simulators of its own. Mutants of what goes over the
 * wire share one, each with worlds and a port of its own, since starting one costs more than most cases.
 */
export function createMutantYard(provider: Provider, contract: Contract, seed: string): MutantYard {
  const create = (more: Partial<SimulatorsOptions>): Simulators =>
    createSimulators({
      ...{ seed, clock: { mode: 'manual', now: Date.parse(opening) }, credentials: 'strict', services: [provider] },
      ...more,
    })
  const shared = create({})
  return {
    async open(mutant) {
      const times = { broken: 0 }
      const onBroken = (): void => {
        times.broken += 1
      }
      const isInside = mutant !== undefined && mutant.change.at !== 'reply' && mutant.change.at !== 'exchange'
      const simulators = isInside ? create(insideOf(mutant, onBroken)) : shared
      const { steer, [provider]: service } = simulators
      if (service === undefined) throw new Error(`Failed to serve ${provider}: it is not among the simulators.`)
      const enter = (name: string): Promise<Surroundings> =>
        enterWorld(steer, mutant === undefined ? name : `${mutant.name} ${name}`, provider === 'africastalking')
      const known = knownCaller(contract, await enter('a known caller'))
      const respond = mutant === undefined ? service.respond : broken(service.respond, mutant.change, known, onBroken)
      const listening = await listen(createHandler(respond), { port: 0, malformed: service.malformed })
      return {
        target: { document: provider, url: listening.url, isOpen: false, prefers: true, enter },
        timesBroken: () => times.broken,
        async close() {
          if (isInside) simulators.close()
          await listening.close()
        },
      }
    },
    close: () => shared.close(),
  }
}

function insideOf(mutant: Mutant, onBroken: () => void): Partial<SimulatorsOptions> {
  return { alter: alterations(mutant, onBroken), furnish: callbacksOf(mutant, onBroken) }
}

/** The headers of an account that stays while the cases come and go. */
function knownCaller(contract: Contract, surroundings: Surroundings): KnownCaller {
  const operation = contract.operations.find(({ security }) => security.length > 0)
  if (operation === undefined) return {}
  return authorize(contract, operation, { method: 'GET', target: '/', headers: {} }, 'own', surroundings).headers
}

/** A rule or the document altered. */
function alterations(
  { name, document, change }: Mutant,
  onBroken: () => void,
): NonNullable<SimulatorsOptions['alter']> {
  if (change.at === 'document') {
    const withDocument = <Definition extends { readonly document: unknown }>(definition: Definition): Definition => {
      const before: JsonObject = isRecord(definition.document) ? definition.document : {}
      const altered = change.alter(before)
      if (JSON.stringify(altered) !== JSON.stringify(before)) onBroken()
      return { ...definition, document: altered }
    }
    return { dtone: withDocument, africastalking: withDocument }
  }
  if (change.at !== 'rule') return {}
  const isNamed = ({ operationId, kind, label }: { operationId: string; kind: string; label: string }): boolean =>
    [document, operationId, kind, label].filter((part) => part !== '').join('/') === name
  const ofDtone = dtoneMutants.find(isNamed)
  const ofAfricasTalking = africasTalkingMutants.find(isNamed)
  return {
    ...(ofDtone !== undefined && { dtone: (definition) => ofDtone.alter(definition, onBroken) }),
    ...(ofAfricasTalking !== undefined && {
      africastalking: (definition) => ofAfricasTalking.alter(definition, onBroken),
    }),
  }
}

/** Has the callbacks of each world go through the mutant before they are sent. */
function callbacksOf({ change }: Mutant, onBroken: () => void): Furnish {
  return ({ callbacks }) => {
    if (change.at !== 'callback') return
    const { alter, callback } = change
    const enqueue = callbacks.enqueue.bind(callbacks)
    callbacks.enqueue = (service, request, cause) => {
      const sent = request.name === callback ? alter(request) : [request]
      if (sent.length !== 1 || sent[0] !== request) onBroken()
      for (const one of sent) enqueue(service, one, cause)
    }
  }
}
