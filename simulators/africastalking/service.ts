import document from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import type { operations } from '../../specs/types/africastalking.generated.ts'
import { createService, type Levers, type Service, type ServiceDefinition, type Worlds } from '../kernel/index.ts'
import type { TimerName } from './context.ts'
import { africasTalkingLevers } from './levers/index.ts'
import { checkSimSwap } from './operations/checkSimSwap.ts'
import { fetchMessages } from './operations/fetchMessages.ts'
import { fetchUser } from './operations/fetchUser.ts'
import { fetchWalletBalance } from './operations/fetchWalletBalance.ts'
import { generateAuthToken } from './operations/generateAuthToken.ts'
import { mobileB2C } from './operations/mobileB2C.ts'
import { queryWalletBalance } from './operations/queryWalletBalance.ts'
import { sendMessage } from './operations/sendMessage.ts'
import { sendMobileData } from './operations/sendMobileData.ts'
import { sendWhatsAppMessage } from './operations/sendWhatsAppMessage.ts'
import { sendWhatsAppTemplate } from './operations/sendWhatsAppTemplate.ts'
import { authorize, caller } from './rules/access/caller.ts'
import { namedError } from './rules/errors/errors.ts'
import { refuse } from './rules/errors/refuse.ts'
import { negotiate } from './rules/formats/replyFormat.ts'
import { openState, type State } from './state.ts'
import { queueTurn } from './timers/queueTurn.ts'
import { reportDelivery } from './timers/reportDelivery.ts'
import { reportSimSwap } from './timers/reportSimSwap.ts'
import { settleMobileData } from './timers/settleMobileData.ts'
import { settlePayment } from './timers/settlePayment.ts'

/** Africa's Talking in some worlds, and the operations of the control plane on it. */
export type AfricasTalking = Service<State, TimerName> & { readonly levers: Levers<'africastalking'> }

export type AfricasTalkingDefinition = ServiceDefinition<operations, State, TimerName>

const definition: AfricasTalkingDefinition = {
  name: 'africastalking',
  document,
  caller,
  state: openState,
  operations: {
    checkSimSwap,
    fetchMessages,
    fetchUser,
    fetchWalletBalance,
    generateAuthToken,
    mobileB2C,
    queryWalletBalance,
    sendMessage,
    sendMobileData,
    sendWhatsAppMessage,
    sendWhatsAppTemplate,
  },
  timers: { queueTurn, reportDelivery, reportSimSwap, settleMobileData, settlePayment },
  answers: {},
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
  const service = createService(alter?.(definition) ?? definition, worlds)
  return { ...service, levers: africasTalkingLevers(service) }
}
