import { secondsToSay } from '../../../../subscribers/index.ts'
import type { Context } from '../../../context.ts'
import { voice } from '../../../data/voice.generated.ts'
import type { Record } from '../../../rules/voice/actions.ts'
import type { Call } from '../../../rules/voice/call.ts'
import { secondsOf } from '../../../rules/voice/lengths.ts'
import type { CallEvent, Next } from '../../../rules/voice/next.ts'
import { keepRecording } from '../../../rules/voice/recordings.ts'
import type { Recording, Speech } from '../../../rules/voice/step.ts'
import { sound } from './sound.ts'

/** Records what the person says, behind prompt and beep. @see docs/africastalking.md#record */
export function beginRecord(action: Record, call: Call, context: Context): Next {
  const step: Recording = { kind: 'recording', action, phase: 'prompt', openedAt: context.now, speech: [] }
  if (action.prompt === undefined) return beep(step, call, context)
  sound(action.prompt, call, context)
  return { kind: 'wait', step, seconds: secondsOf(action.prompt) }
}

export function hearRecord(step: Recording, event: CallEvent, call: Call, context: Context): Next | undefined {
  if (event.kind === 'timeOver') {
    if (step.phase === 'prompt') return beep(step, call, context)
    return step.phase === 'beep' ? open(step, context) : finish(step, context)
  }
  if (step.phase !== 'open') return undefined
  if (event.kind === 'spoke')
    return listen({ ...step, speech: [...step.speech, speechOf(event.text, context)] }, context)
  const isFinished = event.kind === 'pressed' && event.keys.includes(step.action.finishOnKey ?? ' ')
  return isFinished ? finish(step, context) : undefined
}

/** What is recorded when the call ends. */
export function closeRecord(step: Recording, _call: Call, context: Context): Partial<Call> {
  return step.phase === 'open' ? { recordingUrl: urlOf(step, context) } : { recordingUrl: '' }
}

/** Something that somebody says now. */
export function speechOf(text: string, { now }: Context): Speech {
  return { text, from: now, to: now + Math.round(secondsToSay(text) * 1_000) }
}

function beep(step: Recording, call: Call, context: Context): Next {
  if (!step.action.playBeep) return open(step, context)
  context.state.subscribers.handsets.calls.sound(call.party, 'beep', '')
  return { kind: 'wait', step: { ...step, phase: 'beep' }, seconds: voice.beepSeconds }
}

function open(step: Recording, context: Context): Next {
  return listen({ ...step, phase: 'open', openedAt: context.now }, context)
}

/** Until it is long enough, or nobody has said anything for long enough. A recording that nothing follows goes on to the end of the call. */
function listen(step: Recording, { now }: Context): Next {
  const { maxLengthSeconds = Number.POSITIVE_INFINITY, timeoutSeconds, isTerminal } = step.action
  if (isTerminal) return { kind: 'wait', step }
  const quietFrom = step.speech.at(-1)?.to ?? step.openedAt
  const due = Math.min(step.openedAt + maxLengthSeconds * 1_000, quietFrom + timeoutSeconds * 1_000)
  return { kind: 'wait', step, seconds: Math.max(0, due - now) / 1_000 }
}

function finish(step: Recording, context: Context): Next {
  const { isTerminal, callbackUrl } = step.action
  if (isTerminal) return { kind: 'end', cause: 'NORMAL_CLEARING' }
  return { kind: 'ask', fields: { recordingUrl: urlOf(step, context) }, url: callbackUrl }
}

/** Empty where nobody has said anything. */
function urlOf({ action, speech, openedAt }: Recording, context: Context): string {
  if (speech.length === 0) return ''
  const { now } = context
  const spoken = speech.map(({ text }) => text).join(' ')
  const ms = action.trimSilence
    ? speech.reduce((sum, { from, to }) => sum + Math.min(to, now) - from, 0)
    : now - openedAt
  return keepRecording({ seconds: ms / 1_000, spoken }, context)
}
