import type { Reply } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'

const statuses: Readonly<Record<Problem['kind'], readonly [status: number, title: string]>> = {
  pathUnknown: [404, 'Not Found'],
  methodNotAllowed: [405, 'Method Not Allowed'],
  unauthenticated: [401, 'Unauthorized'],
  headersMalformed: [400, 'Bad Request'],
  callerForeign: [403, 'Forbidden'],
  mediaTypeUnsupported: [415, 'Unsupported Media Type'],
  bodyTooLarge: [413, 'Content Too Large'],
  bodyMalformed: [400, 'Bad Request'],
  invalid: [400, 'Bad Request'],
  replyUndocumented: [500, 'Internal Server Error'],
  crashed: [500, 'Internal Server Error'],
}

/** A problem as `application/problem+json` (RFC 9457). Internal errors are not disclosed. */
export function problemDetails(problem: Problem, traceId?: string): Reply {
  const [status, title] = statuses[problem.kind]
  const errors = problem.kind === 'invalid' ? { errors: byField(problem.diagnostics) } : {}
  const trace = traceId === undefined ? {} : { traceId }
  return {
    status,
    contentType: 'application/problem+json',
    headers: problem.kind === 'methodNotAllowed' ? { allow: problem.allowed.join(', ') } : {},
    body: { type: 'about:blank', title, status, detail: detailOf(problem), ...errors, ...trace },
  }
}

function detailOf(problem: Problem): string {
  switch (problem.kind) {
    case 'pathUnknown':
      return `No operation has this path${problem.nearest === undefined ? '' : `; the nearest is ${problem.nearest.method} ${problem.nearest.path}`}.`
    case 'methodNotAllowed':
      return `This path takes ${problem.allowed.join(', ')}.`
    case 'unauthenticated':
      return `The credentials are ${problem.reason}.`
    case 'mediaTypeUnsupported':
      return `The body is ${problem.received ?? 'of no stated type'}; this operation takes ${problem.supported.join(', ')}.`
    case 'bodyTooLarge':
      return `The body is larger than ${problem.limit} bytes.`
    case 'headersMalformed':
    case 'callerForeign':
    case 'bodyMalformed':
      return sentence(problem.detail)
    case 'invalid':
      return sentence(problem.diagnostics.map(({ message }) => message).join('; '))
    case 'replyUndocumented':
    case 'crashed':
      return 'The service failed to answer this request.'
  }
}

function byField(diagnostics: readonly Diagnostic[]): Record<string, string[]> {
  const errors = new Map<string, string[]>()
  for (const { path, message } of diagnostics) {
    const field = path.length > 1 ? path.slice(1).join('.') : String(path[0] ?? '')
    errors.set(field, [...(errors.get(field) ?? []), message])
  }
  return Object.fromEntries(errors)
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
