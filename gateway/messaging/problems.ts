import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  providerRefused: { status: 422, code: 'provider_refused', detail: 'The provider refused the message.' },
  messageUnderWay: {
    status: 409,
    code: 'message_under_way',
    detail: 'The message of this Idempotency-Key is being sent. Ask again after as long as Retry-After says.',
  },
  senderNotRegistered: {
    status: 403,
    code: 'sender_not_registered',
    detail: 'The sender id is not registered to the client. An operator registers it.',
  },
  providerUnanswered: {
    status: 502,
    code: 'provider_unanswered',
    detail: 'The provider gave no usable answer. The message may have been sent.',
  },
} as const satisfies Record<string, ProblemType>
