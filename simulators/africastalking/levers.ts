import { receiveMessage } from './levers/receiveMessage.ts'
import { setCallbackUrls } from './levers/setCallbackUrls.ts'
import { setWallet } from './levers/setWallet.ts'
import type { AfricasTalking } from './service.ts'

/** The operations of the control plane on this provider, by their id in `specs/control.yaml`. */
export function africasTalkingLevers(service: AfricasTalking) {
  return {
    putAfricasTalkingCallbackUrls: service.lever(setCallbackUrls),
    putAfricasTalkingWallet: service.lever(setWallet),
    receiveAfricasTalkingMessage: service.lever(receiveMessage),
  }
}
