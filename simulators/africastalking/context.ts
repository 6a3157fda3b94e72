import type { OperationTable } from '../../specs/openapi/index.ts'
import type { operations } from '../../specs/types/africastalking.generated.ts'
import type { operations as controls, tags } from '../../specs/types/control.generated.ts'
import type { Context as KernelContext } from '../kernel/service/context.ts'
import type { State } from './state.ts'

/**
 * The timers of this provider: the turn of a queue, a delayed hand-over, the next report of a message, the end of a payment or of bought data,
 * a checkout without a phone, an operator's answer on airtime, the end of a one-time password, the answer about a SIM, the limits of a USSD
 * session, a pushed menu; in calls a phone that does not answer, a step that is over, a channel that is free, the longest call.
 */
export type TimerName =
  | 'answerAirtime'
  | 'endLongVoiceCall'
  | 'expireCharge'
  | 'expireUssdInput'
  | 'expireUssdSession'
  | 'handOver'
  | 'missCheckout'
  | 'missVoiceCall'
  | 'placeVoiceCalls'
  | 'queueTurn'
  | 'reportDelivery'
  | 'reportSimSwap'
  | 'settlePayment'
  | 'showPushedMenu'
  | 'voiceStep'

/** The rules of this provider that hear answers to callbacks. */
export type AnswerName = 'continueCall' | 'continueUssd' | 'validateAirtime' | 'validatePayment'

export type Context = KernelContext<State, TimerName, AnswerName>

/** The function behind one operation of the document. */
export type Operation<Id extends keyof operations> = OperationTable<operations, Context>[Id]

/** The function behind one operation of the control plane on this provider. */
export type Lever<Id extends tags['africastalking']> = OperationTable<controls, Context>[Id]
