import type { Context } from '../../../context.ts'
import type { Call } from '../../../rules/voice/call.ts'
import type { CallEvent, Next } from '../../../rules/voice/next.ts'

/** Brings a call into the conference of its number, for as long as the person stays. @see docs/africastalking.md#conferences */
export function beginConference(): Next {
  return { kind: 'wait', step: { kind: 'conferring' }, changes: { todo: [] } }
}

/** Everybody hears what one says. */
export function hearConference(event: CallEvent, call: Call, { state }: Context): undefined {
  if (event.kind !== 'spoke') return
  for (const { id, party } of state.voiceCalls.find('confers', call.line))
    if (id !== call.id) state.subscribers.handsets.calls.sound(party, 'hear', event.text)
}
