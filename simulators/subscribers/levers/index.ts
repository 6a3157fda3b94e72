import type { Levers, ProblemReply, WorldRequest } from '../../kernel/index.ts'
import type { SubscriberListeners } from '../listener.ts'
import type { WorldSubscribers } from '../worldSubscribers.ts'
import { answerCall, callNumber, listCalls, pressKeys, refuseCall, speak } from './calls.ts'
import { dialCode, getHandset, hangUpPhone, listScreens, typeOnPhone } from './handset.ts'
import { liftOptOut, putOptOut } from './optOuts.ts'
import { addPrompt, answerPrompt, listPrompts } from './prompts.ts'
import { addHandsetScript, clearHandsetScripts, listHandsetScripts, removeHandsetScript } from './scripts.ts'
import { getSubscriber, listReceivedTexts, listSubscribers, patchSubscriber } from './subscribers.ts'

/** Makes an operation of the control plane from a rule on the subscribers of a world. */
export type MakeLever = <Request extends WorldRequest, Result>(
  run: (request: Request, subscribers: WorldSubscribers) => Result,
) => (request: Request) => Result | ProblemReply<404>

/** The control-plane operations on subscribers, by their operationId in `specs/control.yaml`. */
export function subscriberLevers(listeners: SubscriberListeners, lever: MakeLever): Levers<'subscribers'> {
  return {
    addHandsetScript: lever(addHandsetScript),
    addPrompt: lever(addPrompt),
    answerCall: lever(answerCall),
    answerPrompt: lever(answerPrompt),
    callNumber: lever(callNumber),
    clearHandsetScripts: lever(clearHandsetScripts),
    dialCode: lever(dialCode),
    getHandset: lever(getHandset),
    getSubscriber: lever(getSubscriber),
    hangUpPhone: lever(hangUpPhone),
    liftOptOut: lever(liftOptOut),
    listCalls: lever(listCalls),
    listHandsetScripts: lever(listHandsetScripts),
    listPrompts: lever(listPrompts),
    listReceivedTexts: lever(listReceivedTexts),
    listScreens: lever(listScreens),
    listSubscribers: lever(listSubscribers),
    patchSubscriber: lever(patchSubscriber(listeners)),
    pressKeys: lever(pressKeys),
    putOptOut: lever(putOptOut(listeners)),
    refuseCall: lever(refuseCall),
    removeHandsetScript: lever(removeHandsetScript),
    speak: lever(speak),
    typeOnPhone: lever(typeOnPhone),
  }
}
