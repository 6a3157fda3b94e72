import { isRecord, type Problem, problemDetails, type Reply, type WireRequest } from '../../specs/openapi/index.ts'
import type { components } from '../../specs/types/gateway.generated.ts'
import { uuid } from './ids.ts'
import type { Random } from './random.ts'

/** The statuses with which a rule of the gateway refuses, and their titles. */
const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  502: 'Bad Gateway',
} as const

/** Why the gateway refuses a request. Each capability has a table of its own. */
export interface ProblemType {
  readonly status: keyof typeof titles
  /** What programs decide on. */
  readonly code: string
  readonly detail: string
}

export const invalidRequest = {
  status: 400,
  code: 'invalid_request',
  detail: 'The request breaks a constraint of this operation.',
} as const satisfies ProblemType

export interface Refusal<Type extends ProblemType> {
  readonly status: Type['status']
  readonly contentType: 'application/problem+json'
  readonly headers: Readonly<Record<string, string>>
  readonly body: components['schemas']['Problem']
}

export interface RefusalParts {
  /** @default the detail of the problem's type */
  readonly detail?: string
  /** What is wrong, field by field: `items.0.amount`. */
  readonly errors?: Record<string, string[]>
  readonly headers?: Readonly<Record<string, string>>
  /** What a program needs to go on. */
  readonly members?: Pick<components['schemas']['Problem'], 'attemptsLeft' | 'transactionId' | 'authorizationId'>
}

/** A refusal as a reply (RFC 9457). */
export function refusal<Type extends ProblemType>(
  { random, instance }: { readonly random: Random; readonly instance: string },
  type: Type,
  { detail = type.detail, errors, headers = {}, members = {} }: RefusalParts = {},
): Refusal<Type> {
  const { status, code } = type
  const body = { type: 'about:blank', title: titles[status], status, detail, instance, code, traceId: uuid(random) }
  const shown = { ...body, ...(errors !== undefined && { errors }), ...members }
  return { status, contentType: 'application/problem+json', headers, body: shown }
}

const codes: Readonly<Record<Problem['kind'], string>> = {
  pathUnknown: 'path_unknown',
  methodNotAllowed: 'method_not_allowed',
  unauthenticated: 'unauthenticated',
  headersMalformed: invalidRequest.code,
  callerForeign: 'caller_foreign',
  mediaTypeUnsupported: 'unsupported_media_type',
  bodyTooLarge: 'payload_too_large',
  bodyMalformed: invalidRequest.code,
  invalid: invalidRequest.code,
  replyUndocumented: 'internal_error',
  crashed: 'internal_error',
}

/** What the pipeline refuses, with the members that every problem of the gateway has. */
export function refuse(random: Random, problem: Problem, { target }: WireRequest): Reply {
  const reply = problemDetails(problem, uuid(random))
  const members = { instance: target.split('?')[0], code: codes[problem.kind] }
  return { ...reply, body: isRecord(reply.body) ? { ...reply.body, ...members } : reply.body }
}
