import type { ApiBody, ApiDocument, ApiOperation, ApiParameter, Schema } from '../document/document.ts'
import type { DecodedRequest, Reply } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'
import { rememberEach } from '../document/remember.ts'
import type { WireRequest } from '../document/wire.ts'
import { checkReply } from '../reply/checkReply.ts'
import { decimalWriter } from '../reply/decimals.ts'
import { encodeReply } from '../reply/encodeReply.ts'
import { jsonWriter } from '../reply/jsonWriter.ts'
import { preferredReply } from '../reply/preferredReply.ts'
import { memberFormat, noRows, rowFormat } from '../reply/rowFormat.ts'
import { credentialReader } from '../request/credentials.ts'
import { type BodyOptions, type DecodedBody, decodeBody } from '../request/decodeBody.ts'
import { decodeParameters } from '../request/decodeParameters.ts'
import { overlooked } from '../request/overlooked.ts'
import { objectSchema } from '../validation/objectSchema.ts'
import { type Check, type Validator, validator } from '../validation/validator.ts'
import type { Decoded, EdgeOperation, RawPath } from './edge.ts'
import { type Frame, rowsReply } from './rowsReply.ts'

/** Compiles the decoders, validators and encoders of one operation. */
export function compileOperation(document: ApiDocument, source: ApiOperation, bodies: BodyOptions): EdgeOperation {
  const { id, method, path } = source
  const { usualJson, parameters, checkRequest, replies, credentials, overlooked } = compiledParts(document)(source)
  const bodyOf = decodeBody(document, source.requestBody, bodies)

  function decodeParts(request: WireRequest, raw: RawPath): DecodedParts {
    const inPath = parameters.path(raw)
    if (inPath.broken !== undefined) return { problem: undecodable(inPath.broken) }
    const query = parameters.query(request.target)
    if (query.broken !== undefined) return { problem: undecodable(query.broken) }
    const [headers, cookies] = [parameters.headers(request), parameters.cookies(request.headers)]
    return { path: inPath.values, query: query.values, headers, cookies }
  }

  function check(reply: Reply): readonly Diagnostic[] {
    const documented = replies.get(reply.status)
    if (documented !== undefined) return documented.check(reply)
    return [{ code: 'status', message: `the status ${reply.status} is not documented`, path: ['status'] }]
  }

  return {
    id,
    method,
    path,
    credentials,
    decode(request, raw) {
      const parts = decodeParts(request, raw)
      if (parts.problem !== undefined) return parts
      const body = bodyOf(request)
      return body instanceof Promise ? body.then((read) => withBody(parts, read)) : withBody(parts, body)
    },
    accepts<Request>(request: unknown, found: Diagnostic[]): request is Request {
      const diagnostics = checkRequest(request)
      for (const diagnostic of diagnostics) found.push(diagnostic)
      return diagnostics.length === 0
    },
    check,
    encode(reply) {
      const documented = replies.get(reply.status)
      return encodeReply(reply, documented?.usual, documented?.toJson ?? usualJson)
    },
    async encodeRows(reply, { rows, of }, broken) {
      const documented = replies.get(reply.status)
      // No rows stand for all of them: what is left is the status, the headers, and that an array is documented.
      const diagnostics = check({ ...reply, body: of === undefined ? [] : of.body })
      if (diagnostics.length > 0) return { problem: { kind: 'replyUndocumented', diagnostics } }
      const format = of === undefined ? documented?.rows : documented?.memberRows(of.member)
      const frame = of === undefined ? ofArray : ofMember(of.body, of.member, documented?.toJson ?? usualJson)
      return rowsReply({ reply, usual: documented?.usual, rows, frame, format: format ?? noRows, broken })
    },
    overlooked,
    preferred: (prefer) => preferredReply(source, prefer),
  }
}

/** What is the same in all edges of a document: a process may start many services of it. */
const compiledParts = rememberEach((document: ApiDocument) => {
  const shared = validator(document)
  return rememberEach((source: ApiOperation) => {
    const usualJson = jsonWriter()
    return {
      usualJson,
      parameters: decodeParameters(document, source.parameters),
      checkRequest: requestCheck(source, shared),
      replies: compileReplies(document, source, shared, usualJson),
      credentials: credentialReader(document, source.security),
      overlooked: overlooked(document, source),
    }
  })
})

function compileReplies(
  document: ApiDocument,
  { responses }: ApiOperation,
  validator: Validator,
  usualJson: ReturnType<typeof jsonWriter>,
) {
  return new Map(
    [...responses].map(([status, response]) => {
      const [usual] = response.content.keys()
      const schema = response.content.get('application/json')?.schema ?? true
      const toJson = decimalWriter(document, schema) ?? usualJson
      const rows = rowFormat(document, schema, validator)
      const memberRows = (member: string) => memberFormat(document, schema, member, validator)
      return [status, { usual, toJson, rows, memberRows, check: checkReply(document, response, validator) }] as const
    }),
  )
}

const ofArray: Frame = { before: '[', after: ']' }

/** What stands around the rows of a member, which is written as the last one of its object. */
function ofMember(body: object, member: string, toJson: (value: unknown) => string): Frame {
  const head = toJson(Object.fromEntries(Object.entries(body).filter(([name]) => name !== member)))
  const others = head === '{}' ? '{' : `${head.slice(0, -1)},`
  return { before: `${others}${JSON.stringify(member)}:[`, after: ']}' }
}

type DecodedParts = (Omit<DecodedRequest, 'body'> & { readonly problem?: undefined }) | { readonly problem: Problem }

function withBody({ path, query, headers, cookies }: Omit<DecodedRequest, 'body'>, read: DecodedBody): Decoded {
  if (read.problem !== undefined) return { problem: read.problem }
  const { body, shown, written } = read
  return { request: { path, query, headers, cookies, body, ...(written !== undefined && { written }) }, shown }
}

function undecodable(diagnostic: Diagnostic): Problem {
  return { kind: 'invalid', diagnostics: [diagnostic] }
}

function requestCheck({ parameters, requestBody }: ApiOperation, validator: Validator): Check {
  const schemaOf = (place: ApiParameter['in']): Schema => objectSchema(parameters.filter((one) => one.in === place))
  const parts: Record<string, Schema> = {
    path: schemaOf('path'),
    query: schemaOf('query'),
    headers: schemaOf('header'),
    cookies: schemaOf('cookie'),
  }
  if (requestBody !== undefined) parts['body'] = bodySchema(requestBody)
  return validator.parts(parts, requestBody?.required ? ['body'] : [])
}

/** The schema of a body. Media types with different schemas are alternatives. */
function bodySchema({ content }: ApiBody): Schema {
  const schemas = new Map([...content.values()].map(({ schema }) => [JSON.stringify(schema), schema]))
  const [first = true, ...others] = schemas.values()
  return others.length === 0 ? first : { anyOf: [first, ...others] }
}
