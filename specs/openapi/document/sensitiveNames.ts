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

/**
 * The patterns of schemas that are marked `x-sensitive: true`: the forms of what is kept out of targets, wherever it stands in them. One that
 * digits fit is left out: ids, pages and phone numbers would have it too.
 */
export function sensitiveForms(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(sensitiveForms)
  if (!isRecord(part)) return []
  const schema = part['x-sensitive'] === true && isRecord(part['schema']) ? part['schema'] : part
  const isMarked =
    part['x-sensitive'] === true && typeof schema['pattern'] === 'string' && !fitsDigits(schema['pattern'])
  return [...(isMarked ? [String(schema['pattern'])] : []), ...Object.values(part).flatMap(sensitiveForms)]
}

function fitsDigits(pattern: string): boolean {
  const form = new RegExp(pattern, 'u')
  return Array.from({ length: 24 }, (_, index) => '1'.repeat(index + 1)).some((digits) => form.test(digits))
}
