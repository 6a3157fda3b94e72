import type { ProblemType } from '../runtime/problems.ts'

/** Why the gateway refuses what concerns customers. */
export const problems = {
  addressTaken: { status: 409, code: 'address_taken', detail: 'A customer has registered with this e-mail address.' },
} as const satisfies Record<string, ProblemType>
