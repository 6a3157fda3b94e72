import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'

/** Line and column, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Finds where a member or an item stands in a parsed file; the nearest place around it where it is not there. */
export function placeIn(document: Document.Parsed, lines: LineCounter, path: readonly (string | number)[]): Place {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const step of path) {
    const found = below(resolved(node, document), step)
    if (found === undefined) break
    node = found.node
    offset = found.offset ?? offset
  }
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** The value at a path, as it is written there; undefined where it is no scalar. */
export function writtenAt(document: Document.Parsed, path: readonly (string | number)[]): string | undefined {
  const node = document.getIn(path, true)
  return isScalar(node) && typeof node.value === 'number' ? node.source : undefined
}

function below(node: unknown, step: string | number): { node: unknown; offset: number | undefined } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return item === undefined ? undefined : { node: item, offset: offsetOf(item) }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair && { node: pair.value, offset: offsetOf(pair.key) }
}

function resolved(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? node.resolve(document) : node
}

function offsetOf(node: unknown): number | undefined {
  const range = (node as Partial<Node> | null)?.range
  return range?.[0]
}
