import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  clientUnknown: { status: 404, code: 'client_unknown', detail: 'There is no client of this id.' },
  otherClient: {
    status: 403,
    code: 'other_client',
    detail: 'You may ask about your own client only. Its id is the clientId that Account_Login has answered.',
  },
} as const satisfies Record<string, ProblemType>
