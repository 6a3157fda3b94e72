import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  tooManyKeys: {
    status: 409,
    code: 'too_many_sandbox_keys',
    detail: 'You have as many live sandbox keys as one user may have. Revoke one with SandboxApiKeys_Revoke first.',
  },
  keyShownOnce: {
    status: 409,
    code: 'key_shown_once',
    detail:
      'The request of this Idempotency-Key has made a key, which was shown once. If it is lost, revoke it and make another one.',
  },
  keyUnknown: { status: 404, code: 'sandbox_key_unknown', detail: 'You have no sandbox key of this id.' },
} as const satisfies Record<string, ProblemType>
