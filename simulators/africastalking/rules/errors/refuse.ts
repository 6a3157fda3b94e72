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
      return request.body.length === 0 ? errors.entityMissing : malformed(400, problem.detail)
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

/** The provider reports one fault at a time; a missing part comes before a malformed one. */
function invalid(diagnostics: readonly Diagnostic[], request: WireRequest): Reply {
  const missing = diagnostics.find(({ code }) => code === 'required')
  const [first] = diagnostics
  if (missing !== undefined) return missingPart(missing, request)
  if (first === undefined) return errors.internalServerError
  const [place, name] = first.path
  if (place === 'query') return plainText(400, `The query parameter '${name}' was malformed:\n${first.message}`)
  if (isJson(request)) return malformed(400, first.message)
  return plainText(400, `The form field '${name}' was malformed:\n${first.message}`)
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

function isJson({ headers }: WireRequest): boolean {
  return headers['content-type']?.includes('json') ?? false
}
