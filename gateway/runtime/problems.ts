import { isRecord, type Problem, problemDetails, type Reply, type WireRequest } from '../../specs/openapi/index.ts'
import type { components } from '../../specs/types/gateway.ts'
import type { Context } from '../capability/context.ts'
import { uuid } from './ids.ts'
import type { Random } from './random.ts'

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

type Code = keyof typeof problems

export interface Refusal<Each extends Code> {
  readonly status: (typeof problems)[Each]['status']
  readonly contentType: 'application/problem+json'
  readonly headers: Readonly<Record<string, string>>
  readonly body: components['schemas']['Problem']
}

export interface RefusalParts {
  readonly detail?: string
  /** What is wrong, field by field: `items.0.amount`. */
  readonly errors?: Record<string, string[]>
  readonly headers?: Readonly<Record<string, string>>
}

/** A refusal as a reply (RFC 9457), by its row in the table of problems. */
export function refusal<Each extends Code>(
  { random, instance }: Pick<Context, 'random' | 'instance'>,
  code: Each,
  { detail, errors, headers = {} }: RefusalParts = {},
): Refusal<Each> {
  const { status, title, detail: usual } = problems[code]
  const body = { type: 'about:blank', title, status, detail: detail ?? usual, instance, code, traceId: uuid(random) }
  const shown = errors === undefined ? body : { ...body, errors }
  return { status, contentType: 'application/problem+json', headers, body: shown }
}

const codes: Readonly<Record<Problem['kind'], string>> = {
  pathUnknown: 'path_unknown',
  methodNotAllowed: 'method_not_allowed',
  unauthenticated: 'unauthenticated',
  headersMalformed: 'invalid_request',
  mediaTypeUnsupported: 'unsupported_media_type',
  bodyTooLarge: 'payload_too_large',
  bodyMalformed: 'invalid_request',
  invalid: 'invalid_request',
  replyUndocumented: 'internal_error',
  crashed: 'internal_error',
}

/** What the edge refuses, with the members that every problem of the gateway has. */
export function refuse(random: Random, problem: Problem, { target }: WireRequest): Reply {
  const reply = problemDetails(problem, uuid(random))
  const members = { instance: target.split('?')[0], code: codes[problem.kind] }
  return { ...reply, body: isRecord(reply.body) ? { ...reply.body, ...members } : reply.body }
}
