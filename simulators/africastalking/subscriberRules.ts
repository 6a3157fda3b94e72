import type { World } from '../kernel/index.ts'
import type { OptOut, PromptAnswer, Subscriber, SubscriberListener } from '../subscribers/index.ts'
import type { Context } from './context.ts'
import { subscriberTerms } from './rules/numbers/subscriberTerms.ts'

/** The rules of this provider for what subscribers do. */
export interface SubscriberRules {
  /** The rules that hear answers to prompts, by the name that the prompt has in `onAnswer`. */
  readonly promptAnswers: Readonly<Record<string, (key: string, answer: PromptAnswer, context: Context) => void>>
  readonly optedOut: (optOut: OptOut, context: Context) => void
  readonly reachable: (subscriber: Subscriber, context: Context) => void
}

/** Runs the rules in the world in which the subscriber has acted. */
export function subscriberListener(
  { promptAnswers, optedOut, reachable }: SubscriberRules,
  { contextOf }: { contextOf(world: World, cause?: number): Context },
): SubscriberListener {
  return {
    terms: subscriberTerms,
    heardAnswer: ({ onAnswer, cause }, answer, world) => {
      if (onAnswer !== undefined) promptAnswers[onAnswer.name]?.(onAnswer.key, answer, contextOf(world, cause))
    },
    optedOut: (optOut, world) => optedOut(optOut, contextOf(world)),
    reachable: (subscriber, world) => reachable(subscriber, contextOf(world)),
  }
}
