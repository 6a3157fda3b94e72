import type { Context } from '../../../context.ts'
import type { Prompt } from '../../../rules/voice/actions.ts'
import type { Call } from '../../../rules/voice/call.ts'
import { secondsOf } from '../../../rules/voice/lengths.ts'
import type { Next } from '../../../rules/voice/next.ts'

/** Says or plays something to its end. */
export function sounding(prompt: Prompt, call: Call, context: Context): Next {
  sound(prompt, call, context)
  return { kind: 'wait', step: { kind: 'sounding' }, seconds: secondsOf(prompt) }
}

/** Begins to say or play something. The transcript of the phone has it from now on. */
export function sound(prompt: Prompt, { party }: Call, context: Context): void {
  const { calls } = context.state.subscribers.handsets
  if (prompt.kind === 'Say') calls.sound(party, 'say', prompt.text)
  else calls.sound(party, 'play', prompt.url)
  if (prompt.kind === 'Say' && prompt.playBeep) calls.sound(party, 'beep', '')
}
