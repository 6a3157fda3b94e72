import { dereference } from '../openapi/document/dereference.ts'
import { isRecord } from '../openapi/document/isRecord.ts'

/** The standing of a part of a document, as its `x-evidence` says; a dash where it says nothing. */
export function evidenceOf(part: Readonly<Record<string, unknown>>): string {
  return typeof part['x-evidence'] === 'string' ? part['x-evidence'] : '–'
}

/** The entries of a map of the document, each followed to what it refers to. */
export function entriesOf(root: unknown, map: unknown, where: string): [string, Record<string, unknown>][] {
  if (!isRecord(map)) return []
  return Object.entries(map).map(([name, value]) => [name, dereference(root, value, `${where} ${name}`)])
}
