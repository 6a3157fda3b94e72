import type { Levers, Service } from '../../kernel/index.ts'
import type { TimerName } from '../context.ts'
import type { State } from '../state.ts'
import { putAfricasTalkingCallbackUrls } from './callbackUrls.ts'
import { receiveAfricasTalkingMessage } from './messages.ts'
import type { QueueLevers } from './queues.ts'
import { putAfricasTalkingWallet } from './wallets.ts'

/** The control-plane operations on this provider, by their operationId in `specs/control.yaml`. */
export function africasTalkingLevers(
  service: Service<State, TimerName>,
  queueLevers: QueueLevers,
): Levers<'africastalking'> {
  return {
    putAfricasTalkingCallbackUrls: service.lever(putAfricasTalkingCallbackUrls),
    putAfricasTalkingWallet: service.lever(putAfricasTalkingWallet),
    listAfricasTalkingQueues: service.lever(queueLevers.listAfricasTalkingQueues),
    patchAfricasTalkingQueue: service.lever(queueLevers.patchAfricasTalkingQueue),
    stallAfricasTalkingQueue: service.lever(queueLevers.stallAfricasTalkingQueue),
    loseAfricasTalkingQueueHead: service.lever(queueLevers.loseAfricasTalkingQueueHead),
    receiveAfricasTalkingMessage: service.lever(receiveAfricasTalkingMessage),
  }
}
