import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  transactionUnknown: { status: 404, code: 'transaction_unknown', detail: 'There is no such transaction.' },
  everyEntryRefused: { status: 422, code: 'every_entry_refused', detail: 'No entry of the request can be paid.' },
} as const satisfies Record<string, ProblemType>
