import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  unauthenticated: {
    status: 401,
    code: 'unauthenticated',
    detail: 'The API key or the session is missing or not valid. Send a key as "Authorization: Bearer tp_live_…".',
  },
  clientNotActive: { status: 403, code: 'client_not_active', detail: 'The client is not active.' },
  permissionMissing: { status: 403, code: 'permission_missing', detail: 'Your role may not do this.' },
  noClient: { status: 403, code: 'no_client', detail: 'Only users of a client may do this.' },
  sandboxNotConnected: {
    status: 403,
    code: 'sandbox_not_connected',
    detail:
      'This gateway has no sandbox: it is connected to no sandbox providers. Use an API key that begins with tp_live_.',
  },
  customerDisabled: { status: 403, code: 'customer_disabled', detail: 'The customer has been disabled.' },
  wrongPassword: { status: 401, code: 'wrong_password', detail: 'The user name or the password is wrong.' },
  locked: {
    status: 429,
    code: 'user_locked',
    detail: 'Too many wrong passwords. Wait for as long as Retry-After says, or reset the password.',
  },
  noMail: {
    status: 409,
    code: 'no_mail',
    detail: 'The gateway sends no mail, so nobody would get what this makes. It needs an SMTP server.',
  },
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
