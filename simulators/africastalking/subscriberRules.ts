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
  /** What happens when a phone dials a USSD code, answers a menu, or ends a session. */
  readonly ussd: {
    readonly codeFor: (dialled: string, context: Context) => string | undefined
    readonly dialled: (number: string, code: string, context: Context) => void
    readonly typed: (number: string, text: string, context: Context) => string | undefined
    readonly hungUp: (number: string, context: Context) => void
  }
}

/** Runs the rules in the world in which the subscriber has acted. */
export function subscriberListener(
  { promptAnswers, optedOut, reachable, ussd }: SubscriberRules,
  { contextOf }: { contextOf(world: World, cause?: number): Context },
): SubscriberListener {
  return {
    terms: subscriberTerms,
    heardAnswer: ({ onAnswer, cause }, answer, world) => {
      if (onAnswer !== undefined) promptAnswers[onAnswer.name]?.(onAnswer.key, answer, contextOf(world, cause))
    },
    optedOut: (optOut, world) => optedOut(optOut, contextOf(world)),
    reachable: (subscriber, world) => reachable(subscriber, contextOf(world)),
    ussd: {
      codeFor: (dialled, world) => ussd.codeFor(dialled, contextOf(world)),
      dialled: (number, code, world) => ussd.dialled(number, code, contextOf(world)),
      typed: (number, text, world) => ussd.typed(number, text, contextOf(world)),
      hungUp: (number, world) => ussd.hungUp(number, contextOf(world)),
    },
  }
}
