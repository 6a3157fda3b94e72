import type { Edge, WireRequest } from '../../../specs/openapi/index.ts'
import { headerRedaction } from '../state/headerRedaction.ts'

/** Makes a function that redacts the credentials of a request, by the security schemes of the document. */
export function redaction(edge: Edge): (request: WireRequest) => Pick<WireRequest, 'target' | 'headers'> {
  const headersOf = headerRedaction(edge.credentialHeaders)
  const secret = new Set(edge.credentialParameters)
  return ({ target, headers }) => ({
    target: secret.size === 0 ? target : target.replaceAll(/([?&])([^=&]+)=[^&]*/g, redactPair),
    headers: headersOf(headers),
  })

  function redactPair(pair: string, mark: string, name: string): string {
    return secret.has(nameOf(name)) ? `${mark}${name}=[redacted]` : pair
  }
}

/** A parameter's name as the pipeline reads it: percent-decoded, without `[]`. */
function nameOf(text: string): string {
  const [name = ''] = new URLSearchParams(text).keys()
  return name.replace(/\[\]$/, '')
}
