import { compile, JSONPathError } from 'json-p3'
import type { ServiceResponse } from '../actors/serviceActor.ts'
import { Mismatch } from './expect.ts'

/** Characters of a body that is no JSON that are shown. */
const shown = 200

/** The values at a JSON path (RFC 9535) in a response. Throws when the path is wrong, or when the response is no JSON. */
export function valuesAt(response: ServiceResponse, path: string): readonly unknown[] {
  return compiled(path).query(bodyOf(response)).values()
}

/** The only value at a JSON path. Throws when there is none, or more than one. */
export function valueAt(response: ServiceResponse, path: string): unknown {
  const values = valuesAt(response, path)
  if (values.length === 1) return values[0]
  const count = values.length === 0 ? 'nothing' : `${values.length} values`
  throw new Mismatch(`The response to ${response.to} has ${count} at ${path}. It is:\n${cut(response.text)}`)
}

/** The beginning of a body, as a message shows it. */
export function cut(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}

function compiled(path: string): ReturnType<typeof compile> {
  try {
    return compile(path)
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error
    throw new Error(`"${path}" is no JSON path (RFC 9535), such as "$.status" or "$.items[*].id": ${error.message}.`)
  }
}

type Json = Parameters<ReturnType<typeof compile>['query']>[0]

function bodyOf({ to, status, headers, text }: ServiceResponse): Json {
  try {
    const body: Json = JSON.parse(text)
    return body
  } catch {
    const type = headers.get('content-type') ?? 'no content type'
    const what = text === '' ? 'it has no body' : `${type}: ${cut(text)}`
    throw new Mismatch(`The response to ${to} is no JSON. Its status is ${status}; ${what}`)
  }
}
