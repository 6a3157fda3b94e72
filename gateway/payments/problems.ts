import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  transactionUnknown: { status: 404, code: 'transaction_unknown', detail: 'There is no such transaction.' },
  everyEntryRefused: { status: 422, code: 'every_entry_refused', detail: 'No entry of the request can be paid.' },
  destinationClientUnknown: { status: 404, code: 'destination_client_unknown', detail: 'There is no such client.' },
  destinationClientNotActive: {
    status: 409,
    code: 'destination_client_not_active',
    detail: 'The client that the money is for is not active.',
  },
  ownClient: {
    status: 422,
    code: 'own_client',
    detail: 'The money is for the client that pays: name another client.',
  },
} as const satisfies Record<string, ProblemType>
