import type { CallbackAnswer } from '../callbacks/answer.ts'
import type { CallbackRecord } from '../callbacks/callback.ts'
import type { StoreDump } from '../state/store.ts'
import type { Timer } from '../time/timers.ts'

/** One service within one world: what it keeps there, and its rules for timers and for the answers to its callbacks. */
export interface ServiceInstance {
  dump(): StoreDump
  load(dump: StoreDump): void
  fire(timer: Timer): void
  /** Runs the rule that the callback names with an answer. @returns what the rule has to say about the answer, for the journal */
  hear(callback: Pick<CallbackRecord, 'onReply' | 'cause'>, answer: CallbackAnswer): readonly string[]
}
