import type { World } from '../kernel/index.ts'
import type { CallListener } from './handset/callListener.ts'
import type { UssdListener } from './handset/ussdListener.ts'
import type { OptOut } from './optOuts/optOut.ts'
import type { Prompt, PromptAnswer } from './prompts/prompt.ts'
import type { Subscriber } from './subscriber.ts'
import type { SubscriberTerms } from './terms.ts'

/** What a provider hears of the subscribers. It finds its rule for an answer by the name that the prompt has, which snapshots keep. */
export interface SubscriberListener {
  /** What it tells apart in subscribers; other changes are refused. */
  readonly terms: SubscriberTerms
  /** A prompt of the provider has got an answer, or has expired. */
  readonly heardAnswer: (prompt: Prompt, answer: PromptAnswer, world: World) => void
  /** A subscriber has opted out of a sender of the provider. */
  readonly optedOut: (optOut: OptOut, world: World) => void
  /** A phone that was off or out of coverage is reachable again. */
  readonly reachable: (subscriber: Subscriber, world: World) => void
  /** What people do with USSD codes. */
  readonly ussd: UssdListener
  /** What people do with calls. */
  readonly calls: CallListener
}

/** The listeners by the name of their provider. */
export type SubscriberListeners = ReadonlyMap<string, SubscriberListener>
