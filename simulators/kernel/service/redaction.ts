import type { Edge, WireRequest } from '../../../specs/openapi/index.ts'
import { headerRedaction } from '../state/headerRedaction.ts'

/** Makes a function that redacts the credentials of a request, by the security schemes of the document. */
export function redaction(edge: Edge): (request: WireRequest) => Pick<WireRequest, 'target' | 'headers'> {
  const headersOf = headerRedaction(edge.credentialHeaders)
  const parameters = edge.credentialParameters.map((name) => new RegExp(`([?&]${RegExp.escape(name)}=)[^&]*`, 'g'))
  return ({ target, headers }) => ({
    target: parameters.reduce((shown, parameter) => shown.replaceAll(parameter, '$1[redacted]'), target),
    headers: headersOf(headers),
  })
}
