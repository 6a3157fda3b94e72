import { secondsToSay } from '../../../subscribers/index.ts'
import { voice } from '../../data/voice.generated.ts'
import type { Prompt } from './actions.ts'

/** Seconds that a prompt takes. @see docs/africastalking.md#voice */
export function secondsOf(prompt: Prompt): number {
  if (prompt.kind === 'Play') return voice.playSeconds
  return secondsToSay(prompt.text) + (prompt.playBeep ? voice.beepSeconds : 0)
}
