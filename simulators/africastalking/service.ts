import document from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import type { operations } from '../../specs/types/africastalking.generated.ts'
import { createService, type Levers, type Service, type ServiceDefinition, type Worlds } from '../kernel/index.ts'
import type { TimerName } from './context.ts'
import { africasTalkingLevers } from './levers/index.ts'
import { type QueueLevers, queueLevers } from './levers/queues.ts'
import { fetchMessages } from './operations/fetchMessages.ts'
import { mobileB2C } from './operations/mobileB2C.ts'
import { sendMessage } from './operations/sendMessage.ts'
import { authorize, caller } from './rules/access/caller.ts'
import { namedError } from './rules/errors/errors.ts'
import { refuse } from './rules/errors/refuse.ts'
import { negotiate } from './rules/formats/replyFormat.ts'
import { openState, type State } from './state.ts'
import { handOver, queueTurn } from './timers/queueTurn.ts'
import { reportDelivery } from './timers/reportDelivery.ts'
import { settlePayment } from './timers/settlePayment.ts'

/** Africa's Talking in some worlds, and the operations of the control plane on it. */
export type AfricasTalking = Service<State, TimerName> & { readonly levers: Levers<'africastalking'> }

export interface AfricasTalkingDefinition extends ServiceDefinition<operations, State, TimerName> {
  /** The operations of the control plane on queues, which mutants alter. */
  readonly queueLevers: QueueLevers
}

const definition: AfricasTalkingDefinition = {
  name: 'africastalking',
  document,
  caller,
  state: openState,
  operations: { fetchMessages, mobileB2C, sendMessage },
  timers: { queueTurn, handOver, reportDelivery, settlePayment },
  answers: {},
  queueLevers,
  refuse,
  namedError,
  authorize,
  finish: (reply, _context, request) => negotiate(reply, request),
}

/** Creates the Africa's Talking service over the given worlds. `alter` changes its definition, for mutants. @see docs/africastalking.md */
export function createAfricasTalking(
  worlds: Worlds,
  alter?: (definition: AfricasTalkingDefinition) => AfricasTalkingDefinition,
): AfricasTalking {
  const altered = alter?.(definition) ?? definition
  const service = createService(altered, worlds)
  return { ...service, levers: africasTalkingLevers(service, altered.queueLevers) }
}
