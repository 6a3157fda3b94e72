import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  providerRefused: { status: 422, code: 'provider_refused', detail: 'The provider refused the message.' },
  providerUnanswered: {
    status: 502,
    code: 'provider_unanswered',
    detail: 'The provider gave no usable answer. The message may have been sent.',
  },
} as const satisfies Record<string, ProblemType>
