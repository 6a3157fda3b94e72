export { type CallbackName, callbackNames } from './callbacks/callbackNames.ts'
export type { CallbackCatcher, CaughtCallback } from './callbacks/catchCallbacks.ts'
export { type ControlClient, ControlError, createControlClient } from './control/client.ts'
export type {
  ControlArguments,
  ControlBody,
  ControlOperationId,
  ControlQuery,
  ControlReply,
  ControlResult,
} from './control/operation.ts'
export { type ControlTransport, overHttp } from './control/transport.ts'
export { providerOperations } from './effects/providerOperations.ts'
export { effectsIn, type WorldEffect, type WorldProviders, worldProviders } from './effects/providerWorld.ts'
export { type Answer, type Call, callOver } from './http/callOver.ts'
export { bytesOf, exchange, type RawReply, type RawRequest } from './http/exchange.ts'
export { toHaveDeliveredCallback } from './matchers/toHaveDeliveredCallback.ts'
export { toHaveReceived } from './matchers/toHaveReceived.ts'
export { toHaveSettled } from './matchers/toHaveSettled.ts'
export type { Verdict } from './matchers/verdict.ts'
export { calm, type Misbehaviour, misbehaviours, type TriggerOptions, trigger } from './misbehaviours/misbehaviours.ts'
export { callbackWall } from './stack/callbackWall.ts'
export { type CaseAccount, openCaseAccount, performStep, readStep } from './stack/caseAccount.ts'
export { controlTarget } from './stack/controlTarget.ts'
export { followClock } from './stack/followClock.ts'
export { type GatewaySettings, readGatewayBooks, registerGateway, startGatewayOn } from './stack/gateway.ts'
export { startGatewayTarget } from './stack/gatewayTarget.ts'
export { opening, type Stack, type StackOptions, startStack } from './stack/startStack.ts'
export { openWorld, type TestWorld, type WorldSettings, worldNamed } from './world/world.ts'
export { type ClockText, clockSettings } from './yard/clockSettings.ts'
export { joinRailyard } from './yard/joinRailyard.ts'
export { openYardWorld, type World, type YardUrls } from './yard/yardWorld.ts'
