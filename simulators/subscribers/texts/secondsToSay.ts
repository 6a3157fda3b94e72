import { speech } from '../data/speech.generated.ts'

/** Seconds that a text takes when it is read or said. @see docs/control.md#calls */
export function secondsToSay(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length
  return (Math.max(1, words) * 60) / speech.wordsPerMinute
}
