import { atPointer, pointerKeys, pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** A JSON pointer to the same part that passes no `$ref`: the part stands where the reference leads. */
export function withoutReferences(document: unknown, pointer: string): string {
  let written = '#'
  for (const key of pointerKeys(pointer)) {
    written = followed(document, written)
    written += `/${pointerPart(key)}`
  }
  return written
}

function followed(document: unknown, pointer: string): string {
  let found = pointer
  for (let hops = 0; hops < 20; hops++) {
    const part = atPointer(document, found)
    if (!isRecord(part) || typeof part['$ref'] !== 'string' || !part['$ref'].startsWith('#/')) return found
    found = part['$ref']
  }
  return found
}
