import { atPointer } from '../../formats/pointer.ts'
import { isRecord } from './isRecord.ts'

/** Resolves a chain of local references (`#/components/parameters/page`) to an object. Throws on a cycle, and on a remote or missing target. */
export function dereference(root: unknown, value: unknown, where: string): Record<string, unknown> {
  const seen = new Set<string>()
  let found = value
  while (isRecord(found) && typeof found['$ref'] === 'string') {
    const reference = found['$ref']
    if (seen.has(reference)) throw new Error(`${where}: the reference ${reference} leads back to itself`)
    seen.add(reference)
    found = lookUp(root, reference, where)
  }
  if (!isRecord(found)) throw new Error(`${where}: expected an object, found ${JSON.stringify(found)}`)
  return found
}

function lookUp(root: unknown, reference: string, where: string): unknown {
  if (!reference.startsWith('#/')) throw new Error(`${where}: ${reference} is not local; references begin with #/`)
  const found = atPointer(root, reference)
  if (found === undefined) throw new Error(`${where}: the document has no ${reference}`)
  return found
}
