import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  cardExpired: { status: 422, code: 'card_expired', detail: 'The card has expired.' },
  brandNotSupported: {
    status: 422,
    code: 'card_brand_not_supported',
    detail: 'The card is of no supported brand: Visa, Mastercard, American Express or Discover.',
  },
  currencyNotSupported: { status: 422, code: 'currency_not_supported', detail: 'Cards are charged in SLE alone.' },
  tokenUnknown: { status: 404, code: 'card_token_unknown', detail: 'There is no such token.' },
  authorizationUnknown: { status: 404, code: 'authorization_unknown', detail: 'There is no such authorisation.' },
  orderAuthorized: {
    status: 409,
    code: 'order_authorized',
    detail: 'The order has a live authorisation: use that, or name another order.',
  },
  notAuthorized: {
    status: 409,
    code: 'not_authorized',
    detail: 'Nothing is held by the authorisation that could be captured.',
  },
  noChallengePending: {
    status: 409,
    code: 'no_challenge_pending',
    detail: 'No challenge of the authorisation is pending, or its time is over.',
  },
  authorizationUnderWay: {
    status: 409,
    code: 'authorization_under_way',
    detail: 'A request about the authorisation is with the acquirer. Ask again after as long as Retry-After says.',
  },
  amountTooHigh: { status: 422, code: 'amount_too_high', detail: 'The amount is above the one that is held.' },
  paResInvalid: {
    status: 422,
    code: 'pa_res_invalid',
    detail: 'The PARes is not base64, or does not answer the challenge of the authorisation.',
  },
  acquirerUnanswered: {
    status: 502,
    code: 'acquirer_unanswered',
    detail:
      'The acquirer gave no usable answer, so it may have done what was asked for. Repeat the request with its Idempotency-Key later.',
  },
  acquirerUnreachable: {
    status: 502,
    code: 'acquirer_unreachable',
    detail: 'The acquirer could not be reached, and nothing was done. Try again.',
  },
  noAcquirer: { status: 502, code: 'no_acquirer', detail: 'No acquirer is connected, so no card can be charged.' },
} as const satisfies Record<string, ProblemType>
