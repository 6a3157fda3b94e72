import type { ProblemType } from '../runtime/problems.ts'

/** Why the gateway refuses what concerns the checkout. */
export const problems = {
  sessionUnknown: { status: 404, code: 'not_found', detail: 'There is no such checkout session.' },
  amountTooLow: { status: 422, code: 'amount_too_low', detail: 'The amount is zero or less. Ask for 0.01 at least.' },
  currencyUnsupported: {
    status: 422,
    code: 'currency_not_supported',
    detail:
      'The currency is not SLE, which is the only one here. One SLE is 1000 of the former SLL: nothing is converted.',
  },
} as const satisfies Record<string, ProblemType>
