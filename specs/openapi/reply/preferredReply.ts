import type { ApiHeader, ApiMediaType, ApiOperation, ApiResponse } from '../document/document.ts'
import type { Reply } from '../document/operation.ts'

/** The documented reply that a `Prefer` header selects by `code`, `example` or both; `undefined` if there is none. */
export function preferredReply(operation: ApiOperation, prefer: string): Reply | undefined {
  const { code, example } = preferences(prefer)
  if (code === undefined && example === undefined) return undefined
  for (const [status, response] of operation.responses) {
    if (code !== undefined && String(status) !== code) continue
    const reply = exampleOf(status, response, example)
    if (reply !== undefined) return reply
  }
  return undefined
}

function preferences(prefer: string): { code: string | undefined; example: string | undefined } {
  const found = new Map<string, string>()
  for (const [, name = '', quoted, bare] of prefer.matchAll(/(?:^|[,;])\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g))
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), quoted ?? bare ?? '')
  return { code: found.get('code'), example: found.get('example') }
}

function exampleOf(status: number, response: ApiResponse, name: string | undefined): Reply | undefined {
  const headers = exampleHeaders(response.headers)
  if (response.content.size === 0) return name === undefined ? { status, headers } : undefined
  for (const [contentType, media] of response.content) {
    const chosen = name ?? firstName(media)
    if (chosen === undefined || !media.examples.has(chosen)) continue
    return { status, contentType, headers, body: media.examples.get(chosen) }
  }
  return undefined
}

function firstName(media: ApiMediaType): string | undefined {
  const [name] = media.examples.keys()
  return name
}

function exampleHeaders(headers: readonly ApiHeader[]): Record<string, string> {
  return Object.fromEntries(
    headers.filter(({ example }) => example !== undefined).map(({ name, example }) => [name, String(example)]),
  )
}

/** Adds the `Preference-Applied` header to a preferred reply (RFC 7240, section 3). */
export function preferenceApplied(reply: Reply, prefer: string): Reply {
  return { ...reply, headers: { ...reply.headers, 'Preference-Applied': prefer } }
}
