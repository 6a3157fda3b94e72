import { answerLimit, type DeliveryOutcome } from './callbackSender.ts'

/** A rule that hears answers, as data: its name in the service's table of `answers`, and the key of the thing it is about. */
export interface AnswerRule<Name extends string = string> {
  readonly name: Name
  readonly key: string
  /** Lower-case names of headers that the rule reads, beside those that every answer has. @default none */
  readonly headers?: readonly string[]
}

/** What a rule hears when an attempt of its callback ends. */
export type CallbackAnswer = AttemptEnd & (Answered | Unanswered)

interface AttemptEnd {
  /** The number of the attempt, from 1. */
  readonly attempt: number
  /** Whether the rule has heard an answer to this callback before: a copy, a retry or a replay was answered as well. */
  readonly isRepeated: boolean
  /** Whether the provider is going to send the callback again. */
  readonly willRetry: boolean
}

interface Answered {
  readonly kind: 'answered'
  readonly status: number
  /** `content-type`, `location`, `retry-after` and those that the rule reads, where the target sent them. */
  readonly headers: Readonly<Record<string, string>>
  /** Whole up to `answerLimit` bytes, cut there. */
  readonly body: string
  readonly isCut?: true
  /** Whether the rule has been told before that this attempt had no answer. */
  readonly isLate: boolean
}

interface Unanswered {
  readonly kind: 'none'
  readonly reason: string
}

/** The answer that a rule hears of an attempt with this outcome. */
export function answerOf(
  outcome: DeliveryOutcome,
  end: AttemptEnd,
  { isLate }: Pick<Answered, 'isLate'>,
): CallbackAnswer {
  if ('error' in outcome) return { kind: 'none', reason: outcome.error, ...end }
  const { status, headers, body } = outcome.reply
  return { kind: 'answered', status, headers, body, ...(outcome.isCut && { isCut: true }), isLate, ...end }
}

/** What is the matter with an answer, whatever its rule makes of it. */
export function notesOn(answer: CallbackAnswer): readonly string[] {
  const isCut = answer.kind === 'answered' && answer.isCut
  return isCut ? [`the answer is longer than ${answerLimit} bytes and was cut there`] : []
}
