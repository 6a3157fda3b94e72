import { type Contract, valueAt } from '../../contracts/index.ts'
import { atPointer, pointerKeys } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** Each operation and webhook of a document as text, with the parameters of its path and all that it refers to. */
export function operationTexts({ source, operations, webhooks }: Contract): ReadonlyMap<string, string> {
  const textOf = (pointer: string): string => {
    const keys = pointerKeys(pointer)
    const shared = valueAt(source, [...keys.slice(0, -1), 'parameters'])
    return JSON.stringify(withReferred(source, [valueAt(source, keys), shared]))
  }
  return new Map([
    ...operations.map(({ id, pointer }) => [id, textOf(pointer)] as const),
    ...webhooks.map(({ name, pointer }) => [name, textOf(pointer)] as const),
  ])
}

/** The parts, and after them each part of the document that they refer to. */
function withReferred(source: unknown, parts: readonly unknown[]): unknown[] {
  const found = new Map<string, unknown>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    if (!isRecord(value)) return
    const { $ref } = value
    if (typeof $ref === 'string' && !found.has($ref)) {
      found.set($ref, atPointer(source, $ref))
      walk(found.get($ref))
    }
    Object.values(value).forEach(walk)
  }
  parts.forEach(walk)
  return [...parts, ...[...found].toSorted(([one], [other]) => (one < other ? -1 : 1))]
}
