import { voice } from '../../data/voice.generated.ts'
import type { Prompt } from './actions.ts'

/** Seconds that a text takes when it is read or said. @see docs/africastalking.md#voice */
export function secondsToSay(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length
  return (Math.max(1, words) * 60) / voice.wordsPerMinute
}

/** Seconds that a prompt takes. @see docs/africastalking.md#voice */
export function secondsOf(prompt: Prompt): number {
  if (prompt.kind === 'Play') return voice.playSeconds
  return secondsToSay(prompt.text) + (prompt.playBeep ? voice.beepSeconds : 0)
}
