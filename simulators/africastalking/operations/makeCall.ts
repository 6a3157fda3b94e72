import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { voice } from '../data/voice.generated.ts'
import { balanceOf } from '../rules/account/balance.ts'
import { splitList } from '../rules/formats/formFields.ts'
import { drawId } from '../rules/formats/ids.ts'
import type { Money } from '../rules/money/money.ts'
import type { VoiceAction } from '../rules/voice/actions.ts'
import { afterFirstMinute, isAffordable, isSupported } from '../rules/voice/bill.ts'
import { queuedCalls } from '../rules/voice/call.ts'
import { findVoiceNumber, parsePhone, type VoiceNumber } from '../rules/voice/numbers.ts'
import { readCallActions } from '../rules/voice/readCallActions.ts'

type CallEntry = components['schemas']['CallEntry']

/** What a request asks of all its calls. */
interface Asked {
  readonly clientRequestId: string | undefined
  readonly todo: readonly VoiceAction[]
}

/** Queues a call to each phone, or refuses a phone or the whole request. @see docs/africastalking.md#voice */
export const makeCall: Operation<'makeCall'> = ({ body }, context) => {
  const { from, to, clientRequestId } = body
  const line = findVoiceNumber(from, context.state)
  if (line === undefined) return replied([], `${voice.refusals.callerId}${from}`, context)
  const todo = actionsOf(body, context)
  if (line.callback === null && todo.length === 0) return replied([], voice.refusals.callbackUrl, context)
  const entries = queueCalls(splitList(to), line, { clientRequestId, todo }, context)
  context.schedule('placeVoiceCalls', context.now, line.phoneNumber)
  return replied(entries, 'None', context)
}

function actionsOf(body: Readonly<Record<string, unknown>>, context: Context): readonly VoiceAction[] {
  const list = body['callActions'] ?? body['actions']
  const { actions, notes } = readCallActions(Array.isArray(list) ? list : [])
  for (const note of notes) context.explain(note)
  return actions
}

/** Queues calls in their order. The account must cover the first minute of all together. */
function queueCalls(phones: readonly string[], line: VoiceNumber, asked: Asked, context: Context): CallEntry[] {
  let credit = balanceOf(context.state)
  return phones.map((phone) => {
    const entry = queueCall(phone, line, { ...asked, credit }, context)
    if (entry.status === 'Queued') credit = afterFirstMinute(entry.phoneNumber, credit)
    return entry
  })
}

function queueCall(
  text: string,
  { phoneNumber: line, callback, events }: VoiceNumber,
  { clientRequestId, todo, credit }: Asked & { readonly credit: Money },
  context: Context,
): CallEntry {
  const { state, now } = context
  const phone = parsePhone(text)
  if (phone === undefined) return refused(text, 'InvalidPhoneNumber')
  if (!isSupported(phone)) return refused(phone, 'DestinationNotSupported')
  if (!isAffordable(phone, credit)) return refused(phone, 'InsufficientCredit')
  const { id } = state.voiceCalls.put({
    ...{ id: drawId('ATVId', context.random), direction: 'Outbound', line, party: phone, clientRequestId, todo },
    ...{ clientDialedNumber: undefined, url: callback, events, state: 'queued', startedAt: now, answeredAt: undefined },
    ...{ step: undefined, turn: 0, questions: 0, dialled: undefined, legs: [], recordingUrl: undefined },
  })
  return { phoneNumber: phone, sessionId: id, status: 'Queued' }
}

function refused(phoneNumber: string, status: CallEntry['status']): CallEntry {
  return { phoneNumber, sessionId: 'None', status }
}

function replied(entries: CallEntry[], errorMessage: string, { state }: Context) {
  return {
    status: 200,
    headers: { 'X-Current-Queue-Size': queuedCalls(state) },
    body: { entries, errorMessage },
  } as const
}
