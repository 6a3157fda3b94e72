import type { Diagnostic, Problem, Reply, WireRequest } from '../../../../specs/openapi/index.ts'
import { errors, plainText } from './errors.ts'

/** Turns a problem with a request into the provider's error reply. @see docs/africastalking.md#errors */
export function refuse(problem: Problem, request: WireRequest): Reply {
  switch (problem.kind) {
    case 'pathUnknown':
      return errors.notFound
    case 'methodNotAllowed': {
      const allowed = problem.allowed.join(', ')
      return plainText(405, `HTTP method not allowed, supported methods: ${allowed}`, { Allow: allowed })
    }
    case 'unauthenticated':
      return problem.reason === 'missing' ? errors.credentialsMissing : errors.credentialsInvalid
    case 'callerForeign':
      return plainText(403, `The supplied authentication is not authorized to access this resource:\n${problem.detail}`)
    case 'headersMalformed':
      return plainText(400, `The request was malformed:\n${problem.detail}`)
    case 'mediaTypeUnsupported': {
      const received = problem.received === undefined ? '' : ` [${problem.received}]`
      const supported = problem.supported.join(' or ')
      return plainText(415, `The request's Content-Type${received} is not supported. Expected:\n${supported}`)
    }
    case 'bodyTooLarge':
      return malformed(
        413,
        `EntityStreamSizeException: incoming entity size exceeded size limit (${problem.limit} bytes)!`,
      )
    case 'bodyMalformed':
      return isEmpty(request) ? errors.entityMissing : malformed(400, problem.detail)
    case 'invalid':
      return invalid(problem.diagnostics, request)
    case 'replyUndocumented':
    case 'crashed':
      return errors.internalServerError
  }
}

function malformed(status: number, detail: string): Reply {
  return plainText(status, `The request content was malformed:\n${detail}`)
}

/** The provider reports one fault at a time: malformed fields before malformed query parameters, and both before missing ones. */
function invalid(diagnostics: readonly Diagnostic[], request: WireRequest): Reply {
  const malformedOnes = diagnostics.filter(({ code }) => code !== 'required')
  const first = malformedOnes.find(({ path }) => path[0] === 'body') ?? malformedOnes[0]
  const missing = diagnostics.find(({ code }) => code === 'required')
  // A member that JSON lacks is part of reading it, and comes before what its values must be.
  if (missing !== undefined && (first === undefined || isJson(request))) return missingPart(missing, request)
  return first === undefined ? errors.internalServerError : malformedPart(first, request)
}

function malformedPart(diagnostic: Diagnostic, request: WireRequest): Reply {
  const [place, name] = diagnostic.path
  if (place !== 'query' && isJson(request)) return malformed(400, diagnostic.message)
  const part = place === 'query' ? 'query parameter' : 'form field'
  const sent = place === 'query' ? queryOf(request) : Buffer.from(request.body).toString('utf8')
  return plainText(400, `The ${part} '${name}' was malformed:\n${reasonOf(diagnostic, sent)}`)
}

/** What the server software says of a text that is no number; of other faults the reason is our own. */
function reasonOf({ code, message, path }: Diagnostic, sent: string): string {
  const text = new URLSearchParams(sent).get(String(path[1]))
  const isInteger = code === 'type' && message.endsWith(' must be integer')
  return isInteger && text !== null ? `'${text}' is not a valid 32-bit signed integer value` : message
}

function queryOf({ target }: WireRequest): string {
  const mark = target.indexOf('?')
  return mark === -1 ? '' : target.slice(mark + 1)
}

function missingPart({ path }: Diagnostic, request: WireRequest): Reply {
  const [place] = path
  const name = path.at(-1)
  if (place === 'query') return plainText(404, `Request is missing required query parameter '${name}'`)
  if (path.length === 1) return errors.entityMissing
  if (isJson(request)) return malformed(400, `Object is missing required member '${name}'`)
  if (path.length > 2)
    return plainText(400, `The form field '${path[1]}' was malformed:\nObject is missing required member '${name}'`)
  return plainText(400, `Request is missing required form field '${name}'`)
}

/** Tells whether JSON was expected and nothing came. A form without a byte is one that breaks off: the server software asks forms for fields. */
function isEmpty({ body, stream, headers }: WireRequest): boolean {
  const isMultipart = /^multipart\//i.test(String(headers['content-type']))
  return body.length === 0 && stream === undefined && !isMultipart
}

function isJson({ headers }: WireRequest): boolean {
  return headers['content-type']?.includes('json') ?? false
}
