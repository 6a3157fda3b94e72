import type { Levers, Service } from '../../kernel/index.ts'
import type { TimerName } from '../context.ts'
import type { State } from '../state.ts'
import { answerAcquirerChallenge } from './challenges.ts'
import { getAcquirerSettings, patchAcquirerSettings } from './settings.ts'

/** The control-plane operations on this provider, by their operationId in `specs/control.yaml`. */
export function acquirerLevers(service: Service<State, TimerName>): Levers<'acquirer'> {
  return {
    answerAcquirerChallenge: service.lever(answerAcquirerChallenge),
    getAcquirerSettings: service.lever(getAcquirerSettings),
    patchAcquirerSettings: service.lever(patchAcquirerSettings),
  }
}
