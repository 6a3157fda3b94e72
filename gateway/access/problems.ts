import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  unauthenticated: {
    status: 401,
    code: 'unauthenticated',
    detail: 'The API key is missing or not valid. Send it as "Authorization: Bearer tp_live_…".',
  },
  clientNotActive: { status: 403, code: 'client_not_active', detail: 'The client of this API key is not active.' },
  permissionMissing: { status: 403, code: 'permission_missing', detail: 'The role of this API key may not do this.' },
  tooManyRequests: {
    status: 429,
    code: 'too_many_requests',
    detail: 'Too many requests. Wait for as long as Retry-After says.',
  },
  idempotencyKeyReused: {
    status: 422,
    code: 'idempotency_key_reused',
    detail: 'This Idempotency-Key came with another request before. Use a new key for a new request.',
  },
} as const satisfies Record<string, ProblemType>
