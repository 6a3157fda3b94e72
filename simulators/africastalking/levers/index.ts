import type { AfricasTalking } from '../service.ts'
import { setCallbackUrls } from './callbackUrls.ts'
import { receiveMessage } from './messages.ts'
import { setWallet } from './wallets.ts'

/** The operations of the control plane on this provider, by their id in `specs/control.yaml`. */
export function africasTalkingLevers(service: AfricasTalking) {
  return {
    putAfricasTalkingCallbackUrls: service.lever(setCallbackUrls),
    putAfricasTalkingWallet: service.lever(setWallet),
    receiveAfricasTalkingMessage: service.lever(receiveMessage),
  }
}
