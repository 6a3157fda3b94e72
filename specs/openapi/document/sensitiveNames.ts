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

/** The patterns of schemas that are marked `x-sensitive: true`: the forms of what is kept out of targets, wherever it stands in them. */
export function sensitiveForms(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(sensitiveForms)
  if (!isRecord(part)) return []
  const schema = part['x-sensitive'] === true && isRecord(part['schema']) ? part['schema'] : part
  const isMarked = part['x-sensitive'] === true && typeof schema['pattern'] === 'string'
  return [...(isMarked ? [String(schema['pattern'])] : []), ...Object.values(part).flatMap(sensitiveForms)]
}
