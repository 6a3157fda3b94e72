import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { HangupCause } from '../../subscribers/index.ts'
import type { Context } from '../context.ts'
import { voice } from '../data/voice.generated.ts'
import { formatDate } from '../rules/formats/dates.ts'
import { type Bill, writeAmount } from '../rules/voice/bill.ts'
import type { Call } from '../rules/voice/call.ts'
import { carrierOf, countryOfCaller } from '../rules/voice/caller.ts'
import { outcomeOf } from '../rules/voice/causes.ts'
import type { DialledLeg } from '../rules/voice/leg.ts'
import { headersRead } from '../rules/voice/readActions.ts'
import type { QuestionFields, TransferFields } from '../rules/voice/step.ts'

type VoicePost = components['schemas']['VoicePost']

/** States of a call that goes on. */
export type LiveState = 'Ringing' | 'Active' | 'Dialing' | 'Bridged' | 'Transferred' | 'TransferCompleted'

/** Asks the application what the call does next. The rule `continueCall` hears the answer. @see docs/africastalking.md#voice */
export function voiceRequest(call: Call, state: LiveState, fields: QuestionFields, context: Context): void {
  if (call.url === null) return
  context.callback({
    ...post('voiceRequest', call, call.url),
    content: representLive(call, state, fields, context),
    onReply: { name: 'continueCall', key: `${call.id}/${call.turn}`, headers: headersRead },
  })
}

/** Tells the application of a state in which it is not asked anything. */
export function voiceNotice(call: Call, state: LiveState, context: Context, fields: QuestionFields = {}): void {
  if (call.url === null) return
  context.callback({ ...post('voiceRequest', call, call.url), content: representLive(call, state, fields, context) })
}

/** Reports a state to the events URL, if the number has one. @see docs/africastalking.md#voice */
export function voiceEvent(call: Call, state: LiveState, context: Context, fields: QuestionFields = {}): void {
  if (call.events === null) return
  context.callback({ ...post('voiceEvent', call, call.events), content: representLive(call, state, fields, context) })
}

/** Tells the application that the call is over, and reports it to the events URL. @see docs/africastalking.md#voice */
export function voiceEnd(call: Call, cause: HangupCause, bill: Bill, context: Context): void {
  const content = representEnd(call, cause, bill, context)
  if (call.url !== null) context.callback({ ...post('voiceRequest', call, call.url), content })
  if (call.events !== null) context.callback({ ...post('voiceEvent', call, call.events), content })
}

/** One attempt. Posts of one call go one after another. */
function post(name: string, call: Call, url: string) {
  return {
    ...{ name, url, about: call.id, order: `call ${call.id}` },
    contentType: 'application/x-www-form-urlencoded',
    retry: { delays: [], attempts: 1, timeout: voice.answerWithinSeconds * 1_000, acknowledged: '2xx' },
  } as const
}

/** Fields in wire order; those behind `isActive` stand there by our choice. */
function representLive(
  call: Call,
  state: LiveState,
  { dtmfDigits, recordingUrl, afterDial, transfer }: QuestionFields,
  { state: { subscribers } }: Context,
): VoicePost {
  const { direction, party, id, clientDialedNumber, line, startedAt, clientRequestId, dialled } = call
  return {
    callSessionState: state,
    direction,
    callerCountryCode: countryOfCaller(party),
    callerNumber: party,
    sessionId: id,
    ...(clientDialedNumber !== undefined && { clientDialedNumber }),
    destinationNumber: line,
    callerCarrierName: carrierOf(party, subscribers),
    callStartTime: formatDate(startedAt),
    isActive: 1,
    ...(clientRequestId !== undefined && { clientRequestId }),
    ...(dtmfDigits !== undefined && { dtmfDigits }),
    ...(recordingUrl !== undefined && { recordingUrl }),
    ...(afterDial && dialled !== undefined && dialFields(dialled)),
    ...(transfer !== undefined && transferFields(transfer)),
  }
}

function transferFields({ to, state, seconds }: TransferFields) {
  return {
    callTransferredToNumber: to,
    callTransferState: state,
    ...(seconds !== undefined && { callTransferParam: `${to}:${seconds}` }),
  }
}

/** Fields in wire order; the place of those of a dialled leg, of the cause and of what the client has named is our choice. */
function representEnd(
  call: Call,
  cause: HangupCause,
  { seconds, total }: Bill,
  { state: { subscribers } }: Context,
): VoicePost {
  const { direction, party, id, clientDialedNumber, line, startedAt, clientRequestId, dialled, recordingUrl } = call
  const { state, status } = outcomeOf(cause)
  return {
    callSessionState: state,
    direction,
    callerCountryCode: countryOfCaller(party),
    durationInSeconds: seconds,
    amount: writeAmount(total),
    callerNumber: party,
    destinationNumber: line,
    callerCarrierName: carrierOf(party, subscribers),
    status,
    sessionId: id,
    callStartTime: formatDate(startedAt),
    isActive: 0,
    currencyCode: total.currency,
    ...(clientDialedNumber !== undefined && { clientDialedNumber }),
    hangupCause: cause,
    ...(dialled !== undefined && dialFields(dialled)),
    ...(recordingUrl !== undefined && { recordingUrl }),
    ...(clientRequestId !== undefined && { clientRequestId }),
  }
}

function dialFields({ phone, startedAt, seconds, cause, recordingUrl }: DialledLeg) {
  return {
    dialDurationInSeconds: seconds,
    dialDestinationNumber: phone,
    dialStartTime: formatDate(startedAt),
    dialStatus: outcomeOf(cause).state,
    lastBridgeHangupCause: cause,
    ...(recordingUrl !== undefined && { recordingUrl }),
  }
}
