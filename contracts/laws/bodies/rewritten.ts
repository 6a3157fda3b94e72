import { parsedJson } from '../../../specs/formats/json.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { CaseRequest } from '../../model/case.ts'

/** The same request with its JSON body written otherwise: members in reverse order, blanks between them. */
export function rewritten(request: CaseRequest): CaseRequest {
  const { body, headers } = request
  if (typeof body !== 'string' || !/\bjson\b/i.test(headers['content-type'] ?? '')) return request
  const value = parsedJson(body)
  return value === undefined ? request : { ...request, body: JSON.stringify(reversed(value), null, 2) }
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isRecord(value)) return value
  const members = Object.entries(value).map(([name, inner]) => [name, reversed(inner)] as const)
  return Object.fromEntries(members.toReversed())
}
