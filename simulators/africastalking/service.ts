import document from '../../specs/types/africastalking.json' with { type: 'json' }
import type { operations } from '../../specs/types/africastalking.ts'
import { createService, type Service, type ServiceDefinition, type Worlds } from '../kernel/index.ts'
import { authorize } from './authorize.ts'
import { caller } from './caller.ts'
import type { TimerName } from './context.ts'
import { errors } from './errors.ts'
import { negotiate } from './negotiate.ts'
import { fetchMessages } from './operations/fetchMessages.ts'
import { mobileB2C } from './operations/mobileB2C.ts'
import { sendMessage } from './operations/sendMessage.ts'
import { refuse } from './refuse.ts'
import { reportDelivery } from './rules/reportDelivery.ts'
import { settlePayment } from './rules/settlePayment.ts'
import { openState, type State } from './state.ts'

export type AfricasTalking = Service<State, TimerName>

export type AfricasTalkingDefinition = ServiceDefinition<operations, State, TimerName>

const definition: AfricasTalkingDefinition = {
  name: 'africastalking',
  document,
  caller,
  state: openState,
  operations: { fetchMessages, mobileB2C, sendMessage },
  timers: { reportDelivery, settlePayment },
  refuse,
  namedError: (name) => new Map(Object.entries(errors)).get(String(name)),
  authorize,
  finish: (reply, _context, request) => negotiate(reply, request),
}

/** Makes Africa's Talking serve in the given worlds; `alter` breaks it on purpose. @see docs/africastalking.md */
export function createAfricasTalking(
  worlds: Worlds,
  alter?: (definition: AfricasTalkingDefinition) => AfricasTalkingDefinition,
): AfricasTalking {
  return createService(alter?.(definition) ?? definition, worlds)
}
