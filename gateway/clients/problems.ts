import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  clientUnknown: { status: 404, code: 'client_unknown', detail: 'There is no such client.' },
  notPending: { status: 409, code: 'client_not_pending', detail: 'The client is not Pending.' },
  notActive: { status: 409, code: 'client_not_active', detail: 'The client is not Active.' },
  ownClient: {
    status: 409,
    code: 'own_client',
    detail: 'Nobody approves the client that they belong to. Ask somebody else.',
  },
  addressTaken: {
    status: 409,
    code: 'address_taken',
    detail: 'A client or a portal user has this address, or had it. Sign in, or use another one.',
  },
  phoneInvalid: {
    status: 422,
    code: 'phone_invalid',
    detail: 'The phone number is not valid. Write it with its country code, such as +23276123100.',
  },
} as const satisfies Record<string, ProblemType>
