import { isRecord } from '../../specs/openapi/index.ts'
import type { Operation, Parameter } from '../document/contract.ts'
import { isForm, isJson, isMultipart } from '../document/mediaType.ts'
import type { CaseRequest } from '../model/case.ts'
import type { Parts } from './parts.ts'

export interface Encoding {
  /** The media type of the body. */
  readonly type?: string
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
  const body = encoding.raw ?? (parts.body === undefined ? undefined : encodeBody(encoding.type ?? '', parts.body))
  if (body !== undefined && encoding.type !== undefined) headers['content-type'] = contentType(encoding.type)
  return {
    method: operation.method,
    target: pairs.length === 0 ? path : `${path}?${pairs.join('&')}`,
    headers: { ...headers, ...encoding.headers },
    ...(body !== undefined && { body }),
  }
}

function segment({ style, name, explode }: Parameter, value: unknown): string {
  const text = joined(value, explode, encodeURIComponent)
  if (style === 'label') return `.${text}`
  return style === 'matrix' ? `;${name}=${text}` : text
}

function queryPairs({ name, style, explode }: Parameter, value: unknown): string[] {
  const key = encodeURIComponent(name)
  if (isRecord(value)) {
    const entries = Object.entries(value)
    if (style === 'deepObject')
      return entries.map(
        ([inner, entry]) => `${key}[${encodeURIComponent(inner)}]=${encodeURIComponent(textOf(entry))}`,
      )
    if (explode)
      return entries.map(([inner, entry]) => `${encodeURIComponent(inner)}=${encodeURIComponent(textOf(entry))}`)
  }
  if (Array.isArray(value) && explode) return value.map((item) => `${key}=${encodeURIComponent(textOf(item))}`)
  const separator = style === 'spaceDelimited' ? '%20' : style === 'pipeDelimited' ? '%7C' : ','
  return [`${key}=${joined(value, false, encodeURIComponent, separator)}`]
}

function joined(value: unknown, explode: boolean, encode = (text: string): string => text, separator = ','): string {
  if (Array.isArray(value)) return value.map((item) => encode(textOf(item))).join(separator)
  if (!isRecord(value)) return encode(textOf(value))
  return Object.entries(value)
    .map(([key, entry]) => `${encode(key)}${explode ? '=' : ','}${encode(textOf(entry))}`)
    .join(',')
}

const boundary = 'railyard-boundary'

function contentType(type: string): string {
  return isMultipart(type) ? `${type}; boundary=${boundary}` : type
}

function encodeBody(type: string, value: unknown): string {
  if (isForm(type)) return formPairs(value).join('&')
  if (isMultipart(type)) return multipart(value)
  return typeof value === 'string' && !isJson(type) ? value : JSON.stringify(value)
}

function formPairs(value: unknown): string[] {
  if (!isRecord(value)) return [encodeURIComponent(textOf(value))]
  return Object.entries(value).flatMap(([key, entry]) =>
    (Array.isArray(entry) ? entry : [entry]).map(
      (item) => `${encodeURIComponent(key)}=${encodeURIComponent(textOf(item))}`,
    ),
  )
}

function multipart(value: unknown): string {
  const fields = isRecord(value) ? Object.entries(value) : []
  const parts = fields.map(
    ([key, entry]) => `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${textOf(entry)}\r\n`,
  )
  return `${parts.join('')}--${boundary}--\r\n`
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
