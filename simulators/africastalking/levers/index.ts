import type { Levers, Service } from '../../kernel/index.ts'
import type { TimerName } from '../context.ts'
import type { State } from '../state.ts'
import { setCallbackUrls } from './callbackUrls.ts'
import { receiveMessage } from './messages.ts'
import { setWallet } from './wallets.ts'

/** The control-plane operations on this provider, by their operationId in `specs/control.yaml`. */
export function africasTalkingLevers(service: Service<State, TimerName>): Levers<'africastalking'> {
  return {
    putAfricasTalkingCallbackUrls: service.lever(setCallbackUrls),
    putAfricasTalkingWallet: service.lever(setWallet),
    receiveAfricasTalkingMessage: service.lever(receiveMessage),
  }
}
