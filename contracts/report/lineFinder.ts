import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { pointerKeys } from '../../specs/formats/pointer.ts'

/**
 * Parses a YAML or JSON document once, and finds the line (from 1) of a JSON pointer into it. A missing place gives the line of
 * the nearest place around it, or undefined.
 */
export function lineFinder(text: string): (pointer: string) => number | undefined {
  const lines = new LineCounter()
  const root = parseDocument(text, { lineCounter: lines, merge: true }).contents
  return (pointer) => {
    let node: unknown = root
    let offset: number | undefined
    for (const segment of pointerKeys(pointer)) {
      const found = step(node, segment)
      if (found === undefined) break
      node = found.node
      offset = found.offset ?? offset
    }
    return offset === undefined ? undefined : lines.linePos(offset).line
  }
}

function step(node: unknown, segment: string): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment)
    return pair === undefined
      ? undefined
      : { node: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined }
  }
  if (!isSeq(node)) return undefined
  const item: unknown = node.items[Number(segment)]
  const ranged = isMap(item) || isSeq(item) || isScalar(item)
  return ranged ? { node: item, offset: item.range?.[0] } : undefined
}
