import type { Arrival, Edge, Problem } from '../../../specs/openapi/index.ts'

/**
 * Hints to the cause of a problem, for the journal and the log, each with the operation or path; undefined if there are none.
 * @param elsewhere names the service on another port that has the operation of the request
 * @param redact takes what is secret out of the path
 */
export function nearMiss(
  edge: Edge,
  { request, operation }: Arrival,
  problem: Problem,
  {
    elsewhere,
    redact,
  }: {
    readonly elsewhere: (method: string, target: string) => string | undefined
    readonly redact: (request: Arrival['request']) => { readonly target: string }
  },
): readonly string[] | undefined {
  const where =
    operation === undefined
      ? `${request.method} ${pathOf(redact(request).target)}`
      : `${operation.method} ${operation.path}`
  const hints = hintsFor(edge, request, problem, () => elsewhere(request.method, request.target))
  return hints.length === 0 ? undefined : hints.map((hint) => `${where}: ${hint}`)
}

/** A path without its query, which may have credentials of any service. */
export function pathOf(target: string): string {
  return target.replace(/\?.*$/s, '')
}

function hintsFor(
  edge: Edge,
  request: Arrival['request'],
  problem: Problem,
  elsewhere: () => string | undefined,
): readonly string[] {
  switch (problem.kind) {
    case 'pathUnknown':
      return [`no operation has this path${pointingElsewhere(elsewhere()) ?? pointingTo(problem.nearest)}`]
    case 'methodNotAllowed': {
      const nearest = edge.nearest(request.method, request.target, true)
      return [`this path takes ${problem.allowed.join(', ')}${pointingElsewhere(elsewhere()) ?? pointingTo(nearest)}`]
    }
    case 'mediaTypeUnsupported':
      return [
        `the body is ${problem.received ?? 'of no stated type'}, this operation takes ${problem.supported.join(' or ')}`,
      ]
    case 'callerForeign':
    case 'headersMalformed':
    case 'bodyMalformed':
      return [problem.detail]
    case 'bodyTooLarge':
      return [`the body is larger than ${problem.limit} bytes`]
    case 'invalid':
      return problem.diagnostics.map(({ message }) => message)
    case 'replyUndocumented':
      return [`the reply breaks the document: ${problem.diagnostics.map(({ message }) => message).join('; ')}`]
    case 'crashed':
      return [`the simulator failed: ${problem.error instanceof Error ? problem.error.message : String(problem.error)}`]
    case 'unauthenticated':
      return [`the credentials are ${problem.reason}`]
  }
}

function pointingElsewhere(place: string | undefined): string | undefined {
  return place === undefined ? undefined : `; that is ${place}`
}

function pointingTo(
  nearest: { readonly id: string; readonly method: string; readonly path: string } | undefined,
): string {
  return nearest === undefined ? '' : `; the nearest is ${nearest.id}, ${nearest.method} ${nearest.path}`
}
