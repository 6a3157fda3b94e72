import type { ProblemType } from '../runtime/problems.ts'

/** Why the gateway refuses what concerns customers. */
export const problems = {
  customerUnknown: { status: 404, code: 'not_found', detail: 'There is no such customer.' },
  ownWallet: { status: 422, code: 'own_wallet', detail: 'The recipient is the sender. Name another customer.' },
  insufficientFunds: { status: 422, code: 'insufficient_funds', detail: 'The wallet has less than the amount.' },
  overLimit: {
    status: 422,
    code: 'wallet_limit_exceeded',
    detail: 'The wallet would have more than its limit. A customer whose documents are verified may have more.',
  },
  // It says neither what the recipient has nor what is known of it.
  recipientUnable: {
    status: 422,
    code: 'recipient_cannot_receive',
    detail: 'The recipient cannot receive this amount.',
  },
  referencePaid: { status: 409, code: 'reference_paid', detail: 'The customer has paid this reference before.' },
  addressTaken: { status: 409, code: 'address_taken', detail: 'A customer has registered with this e-mail address.' },
} as const satisfies Record<string, ProblemType>
