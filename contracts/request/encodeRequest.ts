import type { Media, Operation, Parameter } from '../document/contract.ts'
import { isForm, isJson, isMultipart } from '../document/mediaType.ts'
import type { CaseRequest } from '../model/case.ts'
import { boundary, formPairs, multipart } from './encodeForm.ts'
import { joined, queryPairs } from './encodeText.ts'
import type { Parts } from './parts.ts'

export interface Encoding {
  /** The media type of the body. */
  readonly type?: string
  /** How fields of a form are written, where the document says so. */
  readonly fields?: Media['encoding']
  /** The `Accept` header. */
  readonly accept?: string
  /** Sent in place of the encoded body. */
  readonly raw?: string | Uint8Array
  /** Added to the request's own headers, or replacing them. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Encodes a request as its operation documents it: parameter styles and the body's media type. */
export function encodeRequest(operation: Operation, parts: Parts, encoding: Encoding = {}): CaseRequest {
  const headers: Record<string, string> = {}
  const pairs: string[] = []
  const cookies: string[] = []
  let path = operation.path
  for (const parameter of operation.parameters) {
    const value = parts[parameter.in][parameter.name]
    if (value === undefined) continue
    if (parameter.in === 'path') path = path.replaceAll(`{${parameter.name}}`, segment(parameter, value))
    if (parameter.in === 'query') pairs.push(...queryPairs(parameter, value))
    if (parameter.in === 'header') headers[parameter.name.toLowerCase()] = joined(value, parameter.explode)
    if (parameter.in === 'cookie') cookies.push(`${parameter.name}=${encodeURIComponent(joined(value, false))}`)
  }
  if (cookies.length > 0) headers['cookie'] = cookies.join('; ')
  headers['accept'] = encoding.accept ?? '*/*'
  const body = encoding.raw ?? (parts.body === undefined ? undefined : encodeBody(encoding, parts.body))
  if (body !== undefined && encoding.type !== undefined) headers['content-type'] = contentType(encoding.type)
  return {
    method: operation.method,
    target: pairs.length === 0 ? path : `${path}?${pairs.join('&')}`,
    headers: { ...headers, ...encoding.headers },
    ...(body !== undefined && { body }),
    ...(parts.invented !== undefined && { invented: parts.invented }),
  }
}

function segment({ style, name, explode }: Parameter, value: unknown): string {
  const text = joined(value, explode, encodeURIComponent)
  if (style === 'label') return `.${text}`
  return style === 'matrix' ? `;${name}=${text}` : text
}

function contentType(type: string): string {
  return isMultipart(type) ? `${type}; boundary=${boundary}` : type
}

function encodeBody({ type = '', fields }: Encoding, value: unknown): string {
  if (isForm(type)) return formPairs(value, fields).join('&')
  if (isMultipart(type)) return multipart(value, fields)
  return typeof value === 'string' && !isJson(type) ? value : JSON.stringify(value)
}
