import type { ApiDocument, ApiHeader, ApiResponse } from '../document/document.ts'
import type { Reply, ReplyHeaders } from '../document/operation.ts'
import type { Diagnostic } from '../document/problem.ts'
import { textDecoder } from '../request/textDecoder.ts'
import { objectSchema } from '../validation/objectSchema.ts'
import type { Check, Validator } from '../validation/validator.ts'
import { isRaw } from './encodeReply.ts'

const none: readonly Diagnostic[] = []

/** Compiles the validation of replies with one documented status. */
export function checkReply(
  document: ApiDocument,
  response: ApiResponse,
  validator: Validator,
): (reply: Reply) => readonly Diagnostic[] {
  const headersOf = headerReader(document, response.headers)
  const headers = objectSchema(response.headers)
  const checks = new Map<string, Check>()
  for (const [type, { schema }] of response.content)
    checks.set(type, validator.parts({ headers, body: schema }, ['headers', 'body']))
  const [usual] = response.content.keys()
  const withoutBody = validator.parts({ headers }, ['headers'])

  return ({ contentType = usual, headers: sent, body }) => {
    if (contentType === undefined) {
      if (body === undefined) return response.headers.length === 0 ? none : withoutBody({ headers: headersOf(sent) })
      return [{ code: 'media-type', message: 'this status is documented without a body', path: ['body'] }]
    }
    const check = checks.get(contentType)
    if (check !== undefined)
      return isRaw(body) ? withoutBody({ headers: headersOf(sent) }) : check({ headers: headersOf(sent), body })
    return [{ code: 'media-type', message: `the media type ${contentType} is not documented`, path: ['contentType'] }]
  }
}

/** Selects the documented headers of a reply, in any case, and decodes each by its schema. */
function headerReader(
  document: ApiDocument,
  headers: readonly ApiHeader[],
): (sent: ReplyHeaders | undefined) => object {
  const decoders = headers.map(({ name, schema }) => ({ name, decode: textDecoder(document, schema, ',') }))
  const none = {}
  if (decoders.length === 0) return () => none
  return (sent = none) => {
    const values: Record<string, unknown> = {}
    for (const { name, decode } of decoders) {
      const value = sent[name] ?? sent[spelling(sent, name)]
      if (value !== undefined) values[name] = typeof value === 'object' ? value : decode([String(value)])
    }
    return values
  }
}

function spelling(sent: ReplyHeaders, name: string): string {
  return Object.keys(sent).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name
}
