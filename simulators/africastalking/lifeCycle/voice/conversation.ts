import { voiceEvent, voiceRequest } from '../../callbacks/voicePosts.ts'
import type { Context } from '../../context.ts'
import { voice } from '../../data/voice.generated.ts'
import type { VoiceAction } from '../../rules/voice/actions.ts'
import type { Call } from '../../rules/voice/call.ts'
import type { CallEvent, Next } from '../../rules/voice/next.ts'
import type { QuestionFields } from '../../rules/voice/step.ts'
import { endCall } from './endCall.ts'
import { endTurn } from './endTurn.ts'
import { beginAction, hearEvent } from './steps/index.ts'

/** Something has happened to a call: its step says what follows. */
export function happen(event: CallEvent, call: Call, context: Context): void {
  const next = hearEvent(event, call, context)
  if (next !== undefined) follow(next, call, context)
}

/** Tells a call what it does from now on. */
export function perform(actions: readonly VoiceAction[], call: Call, context: Context): void {
  follow({ kind: 'next' }, { ...call, todo: actions }, context)
}

/** Asks the application what the call does next, a bounded number of times. @see docs/africastalking.md#voice */
export function ask(call: Call, fields: QuestionFields, context: Context): void {
  if (call.questions === voice.questions) endCall(call, 'NORMAL_TEMPORARY_FAILURE', context)
  else askAgain({ ...call, questions: call.questions + 1 }, fields, 1, context)
}

/** Asks the question, for the n-th time. */
export function askAgain(call: Call, fields: QuestionFields, attempt: number, context: Context): void {
  if (call.url === null) {
    context.notice(withoutCallback(call.line, context))
    endCall(call, 'NORMAL_TEMPORARY_FAILURE', context)
    return
  }
  endTurn(call, context)
  const step = { kind: 'asking', attempt, fields } as const
  const asking = context.state.voiceCalls.put({ ...call, step, turn: call.turn + 1, todo: [] })
  voiceRequest(asking, call.state === 'active' ? 'Active' : 'Ringing', fields, context)
}

function withoutCallback(line: string, { world }: Context): string {
  const path = `/worlds/${encodeURIComponent(world.name)}/africastalking/voice-numbers/${encodeURIComponent(line)}`
  return `voiceRequest was not sent: ${line} has no callback URL; PUT ${path} {"callback":"http://127.0.0.1:3000/…","events":null} on the control plane sets it`
}

/** Does what a step, or an operation, wants the call to do next. */
export function follow(next: Next, former: Call, context: Context): void {
  const call: Call = { ...former, ...next.changes }
  switch (next.kind) {
    case 'wait':
      wait(next, call, context)
      break
    case 'stay':
      context.state.voiceCalls.put({ ...call, step: next.step })
      break
    case 'next':
      goOn(call, context)
      break
    case 'ask':
      ask({ ...call, url: next.url ?? call.url }, next.fields, context)
      break
    case 'end':
      endCall(call, next.cause, context)
  }
}

function wait({ step, seconds }: Extract<Next, { kind: 'wait' }>, call: Call, context: Context): void {
  endTurn(call, context)
  const { id, turn } = context.state.voiceCalls.put({ ...call, step, turn: call.turn + 1 })
  if (seconds !== undefined) context.schedule('voiceStep', context.now + Math.round(seconds * 1_000), `${id}/${turn}`)
}

/** The following action. Without one the call ends. */
function goOn(call: Call, context: Context): void {
  const [action, ...todo] = call.todo
  if (action === undefined) {
    endCall(call, 'NORMAL_CLEARING', context)
    return
  }
  const open = action.kind === 'Reject' ? call : opened(call, context)
  const beginning = { ...open, todo }
  follow(beginAction(action, beginning, context), beginning, context)
}

/** The call with its line open: what the application does first answers a phone that has called. */
function opened(call: Call, context: Context): Call {
  if (call.state === 'active') return call
  const active: Call = { ...call, state: 'active', answeredAt: context.now }
  context.state.subscribers.handsets.calls.connect(call.party)
  voiceEvent(active, 'Active', context)
  return active
}
