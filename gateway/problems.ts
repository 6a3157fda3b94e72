/** Why the gateway refuses a request: one row for each code. */
export const problems = {
  invalid_request: { status: 400, title: 'Bad Request', detail: 'The request breaks a constraint of this operation.' },
  unauthenticated: {
    status: 401,
    title: 'Unauthorized',
    detail: 'The API key is missing or not valid. Send it as "Authorization: Bearer tp_live_…".',
  },
  client_not_active: { status: 403, title: 'Forbidden', detail: 'The client of this API key is not active.' },
  permission_missing: { status: 403, title: 'Forbidden', detail: 'The role of this API key may not do this.' },
  batch_unknown: { status: 404, title: 'Not Found', detail: 'There is no such batch.' },
  item_unknown: { status: 404, title: 'Not Found', detail: 'The batch has no such item.' },
  transaction_unknown: { status: 404, title: 'Not Found', detail: 'There is no such transaction.' },
  batch_busy: {
    status: 409,
    title: 'Conflict',
    detail: 'Another process or retry of this batch is running. Ask for its status and try again.',
  },
  nothing_failed: {
    status: 409,
    title: 'Conflict',
    detail: 'None of these items can be tried again: they are not Failed, or a person must look at them first.',
  },
  unsupported_destination: { status: 422, title: 'Unprocessable Content', detail: 'A destination cannot be paid.' },
  insufficient_float: {
    status: 422,
    title: 'Unprocessable Content',
    detail: "The client's float is below the sum to be paid.",
  },
  retry_limit_reached: {
    status: 422,
    title: 'Unprocessable Content',
    detail: 'Each of these items was tried again three times.',
  },
  every_entry_refused: { status: 422, title: 'Unprocessable Content', detail: 'No entry of the request can be paid.' },
  idempotency_key_reused: {
    status: 422,
    title: 'Unprocessable Content',
    detail: 'This Idempotency-Key came with another request before. Use a new key for a new request.',
  },
  provider_refused: { status: 422, title: 'Unprocessable Content', detail: 'The provider refused the message.' },
  too_many_requests: {
    status: 429,
    title: 'Too Many Requests',
    detail: 'Too many requests. Wait for as long as Retry-After says.',
  },
  provider_unanswered: {
    status: 502,
    title: 'Bad Gateway',
    detail: 'The provider gave no usable answer. The message may have been sent.',
  },
} as const
