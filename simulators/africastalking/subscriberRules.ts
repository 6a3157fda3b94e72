import type { World } from '../kernel/index.ts'
import type { HangupCause, OptOut, PromptAnswer, Subscriber, SubscriberListener } from '../subscribers/index.ts'
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
  /** What happens when a phone calls, answers, leaves a call, presses keys or is spoken into. */
  readonly calls: {
    readonly carries: (phone: string, dialled: string, context: Context) => boolean
    readonly called: (phone: string, dialled: string, context: Context) => void
    readonly answered: (phone: string, context: Context) => void
    readonly left: (phone: string, cause: HangupCause, context: Context) => void
    readonly pressed: (phone: string, keys: string, context: Context) => void
    readonly spoke: (phone: string, text: string, context: Context) => void
  }
}

/** Runs the rules in the world in which the subscriber has acted. */
export function subscriberListener(
  { promptAnswers, optedOut, reachable, ussd, calls }: SubscriberRules,
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
    calls: {
      carries: (phone, dialled, world) => calls.carries(phone, dialled, contextOf(world)),
      called: (phone, dialled, world) => calls.called(phone, dialled, contextOf(world)),
      answered: (phone, world) => calls.answered(phone, contextOf(world)),
      left: (phone, cause, world) => calls.left(phone, cause, contextOf(world)),
      pressed: (phone, keys, world) => calls.pressed(phone, keys, contextOf(world)),
      spoke: (phone, text, world) => calls.spoke(phone, text, contextOf(world)),
    },
  }
}
