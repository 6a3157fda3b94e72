import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord, type WireReply, type WireRequest } from '../../specs/openapi/index.ts'
import type { KnownCaller } from '../mutant.ts'

/** The parameters in the query of a request. */
export function queryOf({ target }: WireRequest): URLSearchParams {
  return new URLSearchParams(target.split('?')[1])
}

/** The path of a request without its query. */
export function pathOf({ target }: WireRequest): string {
  return target.split('?')[0] ?? ''
}

/** The request with another query. */
export function withQuery(request: WireRequest, query: URLSearchParams): WireRequest {
  const text = query.toString()
  return { ...request, target: text === '' ? pathOf(request) : `${pathOf(request)}?${text}` }
}

/** The request with another value of a header, in `rawHeaders` too; without the header if the value is undefined. */
export function withHeader(request: WireRequest, name: string, value: string | undefined): WireRequest {
  const { [name]: _, ...headers } = request.headers
  const pairs = Object.entries(value === undefined ? headers : { ...headers, [name]: value })
  const rawHeaders = pairs.flatMap(([key, held]) => [held ?? []].flat().flatMap((one) => [key, one]))
  return { ...request, headers: Object.fromEntries(pairs), rawHeaders }
}

/** The JSON of a request's body; undefined if it is none. */
export function jsonOf({ body }: WireRequest): unknown {
  return parsedJson(Buffer.from(body).toString('utf8'))
}

/** The request with another JSON body. */
export function withJson(request: WireRequest, content: unknown): WireRequest {
  const body = Buffer.from(JSON.stringify(content))
  const { 'content-length': length } = request.headers
  return { ...(length === undefined ? request : withHeader(request, 'content-length', String(body.length))), body }
}

/** The account that a request comes from, by the headers that name it. */
export function callerOf({ headers }: WireRequest, known: KnownCaller): string {
  return JSON.stringify(Object.keys(known).map((name) => headers[name] ?? ''))
}

export function isSuccess({ status }: WireReply): boolean {
  return status >= 200 && status < 300
}

/** Another reply in the place of one; the same one where only its headers differ, which count requests. */
export function instead(reply: WireReply, other: WireReply): WireReply {
  return other.status === reply.status && other.body === reply.body ? reply : other
}

/** The value at keys of objects and lists; undefined if there is none. */
export function memberAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)]
    return isRecord(inner) ? inner[key] : undefined
  }, value)
}
