import { isRecord } from '../../specs/openapi/index.ts'
import type { FieldEncoding, Media } from '../document/contract.ts'
import { isJson } from '../document/mediaType.ts'
import { queryPairs, textOf } from './encodeText.ts'

export const boundary = 'railyard-boundary'

/** The pairs of a URL-encoded form. Without an encoding a list is repeated, and an object is JSON. */
export function formPairs(value: unknown, encoding?: Media['encoding']): string[] {
  if (!isRecord(value)) return [encodeURIComponent(textOf(value))]
  return Object.entries(value).flatMap(([name, entry]) => fieldPairs(name, entry, encoding?.get(name)))
}

function fieldPairs(name: string, value: unknown, encoding: FieldEncoding | undefined): string[] {
  if (encoding?.style !== undefined) return queryPairs({ name, ...encoding.style }, value)
  return texts(value, encoding).map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
}

/** A multipart form. A style means nothing there. A part is a file if its content type is neither text nor JSON. */
export function multipart(value: unknown, encoding?: Media['encoding']): string {
  const fields = isRecord(value) ? Object.entries(value) : []
  const parts = fields.flatMap(([name, entry]) => {
    // The first one, where the document names several.
    const type = encoding?.get(name)?.contentType?.split(',')[0]
    const fileName = isFile(type) ? `; filename="${name}"` : ''
    const head = `content-disposition: form-data; name="${name}"${fileName}\r\n${type === undefined ? '' : `content-type: ${type}\r\n`}`
    return texts(entry, encoding?.get(name)).map((text) => `--${boundary}\r\n${head}\r\n${text}\r\n`)
  })
  return `${parts.join('')}--${boundary}--\r\n`
}

function isFile(type: string | undefined): boolean {
  return type !== undefined && !isJson(type) && !type.startsWith('text/')
}

/** The texts that are sent under one name. */
function texts(value: unknown, encoding: FieldEncoding | undefined): string[] {
  if (encoding?.contentType !== undefined && isJson(encoding.contentType)) return [JSON.stringify(value)]
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)]
}

/** Whether a field with this value cannot be told from one that is not sent: an empty list or object that is sent as text. */
export function isNotSent(value: unknown, encoding: FieldEncoding | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0 && !isJson(encoding?.contentType ?? '')
  return isRecord(value) && Object.keys(value).length === 0 && encoding?.style !== undefined
}
