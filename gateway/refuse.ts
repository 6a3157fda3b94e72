import { isRecord, type Problem, problemDetails, type Reply, type WireRequest } from '../specs/openapi/index.ts'
import type { Random } from './random.ts'
import { uuid } from './uuid.ts'

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
