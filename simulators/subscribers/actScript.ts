import type { Handsets } from './handset/handsets.ts'
import type { PromptAnswer } from './prompts/prompt.ts'
import type { HandsetScript } from './scripts/script.ts'
import type { State } from './state.ts'
import { isReachable, subscriberOf } from './subscriber.ts'

/** What a person acts upon. */
interface Surroundings {
  readonly handsets: Handsets
  readonly state: State
  answer(prompt: number, answer: PromptAnswer): unknown
}

/** Does what a script says, where what set it off still goes on. @returns why nothing was done @see docs/control.md#scripts */
export function actScript(script: HandsetScript, subject: number, surroundings: Surroundings): string | undefined {
  const { phone } = script
  if (!goesOn(script, subject, surroundings)) return `the ${names[script.cue.kind]} is over`
  if (!isReachable(subscriberOf(surroundings.state, phone))) return 'the phone is off or out of coverage'
  return perform(script, subject, surroundings)
}

const names = { screen: 'menu', ring: 'ringing', hear: 'call', prompt: 'question' } as const

function goesOn({ cue, phone }: HandsetScript, subject: number, { handsets, state }: Surroundings): boolean {
  if (cue.kind === 'screen')
    return handsets.get(phone).state === 'asked' && handsets.screensOf(phone).at(-1)?.id === subject
  if (cue.kind === 'prompt') return state.prompts.get(subject)?.state === 'pending'
  const call = handsets.calls.current(phone)
  return call?.id === subject && (cue.kind === 'hear' || call.state === 'ringing')
}

function perform(
  { phone, cue, action }: HandsetScript,
  subject: number,
  surroundings: Surroundings,
): string | undefined {
  const { handsets } = surroundings
  const { calls } = handsets
  switch (action.kind) {
    case 'type':
      return handsets.type(phone, action.text)
    case 'press':
      return calls.press(phone, action.keys) ? undefined : 'nobody is on the line'
    case 'speak':
      return calls.speak(phone, action.text) ? undefined : 'nobody is on the line'
    case 'answer':
      calls.answer(phone)
      break
    case 'refuse':
      calls.refuse(phone)
      break
    case 'hangUp':
      if (cue.kind === 'screen') handsets.endDialogue(phone)
      else calls.hangUp(phone)
      break
    case 'reply':
      surroundings.answer(subject, { outcome: action.accept ? 'accepted' : 'rejected', pin: action.pin })
  }
  return undefined
}
