import document from '../../specs/types/acquirer.generated.json' with { type: 'json' }
import type { operations } from '../../specs/types/acquirer.generated.ts'
import {
  createService,
  type Levers,
  ownUrl,
  type Service,
  type ServiceDefinition,
  type Worlds,
} from '../kernel/index.ts'
import type { TimerName } from './context.ts'
import { acquirerLevers } from './levers/index.ts'
import { endChallenge, endHold } from './lifeCycle/expire.ts'
import { authenticateAuthorisation } from './operations/authenticateAuthorisation.ts'
import { cancelReference } from './operations/cancelReference.ts'
import { captureAuthorisation } from './operations/captureAuthorisation.ts'
import { createAuthorisation } from './operations/createAuthorisation.ts'
import { findAuthorisations } from './operations/findAuthorisations.ts'
import { getAuthorisation } from './operations/getAuthorisation.ts'
import { postChallenge } from './operations/postChallenge.ts'
import { showChallenge } from './operations/showChallenge.ts'
import { caller } from './rules/access/caller.ts'
import { accountIn } from './rules/challenges/paReq.ts'
import { namedError, refuse } from './rules/errors/serviceErrors.ts'
import { openState, type State } from './state.ts'

export type AcquirerDefinition = ServiceDefinition<operations, State, TimerName>

/** The card acquirer in some worlds, and the operations of the control plane on it. */
export type Acquirer = Service<State, TimerName> & { readonly levers: Levers<'acquirer'> }

/**
 * Creates the card acquirer over the given worlds. @see docs/acquirer.md
 * @param alter changes its definition, for mutants
 * @param servedAt where the service is served. @default nowhere yet: the page of the issuer has the usual address
 */
export function createAcquirer(
  worlds: Worlds,
  alter?: (definition: AcquirerDefinition) => AcquirerDefinition,
  servedAt: () => string | undefined = () => undefined,
): Acquirer {
  const definition: AcquirerDefinition = {
    name: 'acquirer',
    document,
    caller: (presented, request) => caller(presented, request, (paReq) => accountIn(paReq, worlds)),
    state: (store) => openState(store, () => ownUrl(servedAt(), document)),
    operations: {
      authenticateAuthorisation,
      cancelReference,
      captureAuthorisation,
      createAuthorisation,
      findAuthorisations,
      getAuthorisation,
      postChallenge,
      showChallenge,
    },
    timers: { endChallenge, endHold },
    answers: {},
    refuse,
    namedError,
  }
  const service = createService(alter?.(definition) ?? definition, worlds)
  return { ...service, levers: acquirerLevers(service) }
}
