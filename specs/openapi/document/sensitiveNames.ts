import { isRecord } from './isRecord.ts'

/** The names of parameters, headers and members of schemas that are marked `x-sensitive: true`, wherever the document has them. */
export function sensitiveNames(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(sensitiveNames)
  if (!isRecord(part)) return []
  const own = part['x-sensitive'] === true && typeof part['name'] === 'string' ? [part['name']] : []
  const members = isRecord(part['properties']) ? part['properties'] : {}
  const marked = Object.entries(members).flatMap(([name, schema]) =>
    isRecord(schema) && schema['x-sensitive'] === true ? [name] : [],
  )
  return [...own, ...marked, ...Object.values(part).flatMap(sensitiveNames)]
}
