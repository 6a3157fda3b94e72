import { isRecord } from '../../specs/openapi/index.ts'

/** The members of a JSON object or the fields of a form, by the media type of the body. None where it cannot be read. */
export function readFields(mediaType = '', body: string): Readonly<Record<string, unknown>> {
  if (/form-urlencoded/i.test(mediaType)) return Object.fromEntries(new URLSearchParams(body))
  try {
    const value: unknown = JSON.parse(body)
    return isRecord(value) ? value : Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
