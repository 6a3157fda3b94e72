import type { Context } from '../../../context.ts'
import type { VoiceAction } from '../../../rules/voice/actions.ts'
import type { Call } from '../../../rules/voice/call.ts'
import type { CallEvent, Next } from '../../../rules/voice/next.ts'
import { beginConference, hearConference } from './conference.ts'
import { beginDial, hearDial } from './dial.ts'
import { beginDigits, hearDigits } from './digits.ts'
import { beginDequeue, beginEnqueue, hearJoined } from './queue.ts'
import { beginRecord, hearRecord } from './record.ts'
import { sounding } from './sound.ts'
import { hearTransferred, hearTransferring } from './transfer.ts'

/** Begins an action of a call whose line is open; only Reject finds it as it was. */
export function beginAction(action: VoiceAction, call: Call, context: Context): Next {
  switch (action.kind) {
    case 'Say':
    case 'Play':
      return sounding(action, call, context)
    case 'GetDigits':
      return beginDigits(action, call, context)
    case 'Record':
      return beginRecord(action, call, context)
    case 'Dial':
      return beginDial(action, call, context)
    case 'Redirect':
      return { kind: 'ask', fields: {}, url: action.url }
    case 'Reject':
      return { kind: 'end', cause: 'CALL_REJECTED' }
    case 'Enqueue':
      return beginEnqueue(action, call, context)
    case 'Dequeue':
      return beginDequeue(action, call, context)
    case 'Conference':
      return beginConference()
  }
}

/** What follows from an event. Undefined: it changes nothing. */
export function hearEvent(event: CallEvent, call: Call, context: Context): Next | undefined {
  const { step } = call
  switch (step?.kind) {
    case 'sounding':
      return event.kind === 'timeOver' ? { kind: 'next' } : undefined
    case 'gettingDigits':
      return hearDigits(step, event)
    case 'recording':
      return hearRecord(step, event, call, context)
    case 'dialling':
      return hearDial(step, event, call, context)
    case 'joined':
      return hearJoined(step, event, context)
    case 'conferring':
      return hearConference(event, call, context)
    case 'transferring':
      return hearTransferring(step, event, call, context)
    case 'transferred':
      return hearTransferred(step, event, context)
    case 'queued':
    case 'asking':
    case undefined:
      return undefined
  }
}
