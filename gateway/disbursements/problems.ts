import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  batchUnknown: { status: 404, code: 'batch_unknown', detail: 'There is no such batch.' },
  itemUnknown: { status: 404, code: 'item_unknown', detail: 'The batch has no such item.' },
  batchBusy: {
    status: 409,
    code: 'batch_busy',
    detail: 'Another process or retry of this batch is running. Ask for its status and try again.',
  },
  nothingFailed: {
    status: 409,
    code: 'nothing_failed',
    detail: 'None of these items can be tried again: they are not Failed, or a person must look at them first.',
  },
  retryLimitReached: {
    status: 422,
    code: 'retry_limit_reached',
    detail: 'Each of these items was tried again three times.',
  },
  insufficientFloat: {
    status: 422,
    code: 'insufficient_float',
    detail: "The client's float is below the sum to be paid.",
  },
  dailyLimitReached: {
    status: 422,
    code: 'daily_limit_reached',
    detail: "The sum to be paid is above what is left of the client's limit of the day (UTC).",
  },
} as const satisfies Record<string, ProblemType>
