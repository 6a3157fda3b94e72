import { withoutReferences } from '../document/withoutReferences.ts'
import type { Overlaid } from '../overlay/applyOverlays.ts'
import { lineFinder, type Place, type PlaceOf } from '../report/index.ts'
import { type DocumentSource, overlaid, textOf } from './documents.ts'

/**
 * Finds the line on which a part of a document stands: in the document, or in the overlay that brought it. Each text is read when
 * it is first asked for.
 */
export function placesIn(sources: readonly DocumentSource[]): PlaceOf {
  const finders = new Map<string, (pointer: string) => Place | undefined>()
  return (document, pointer) => {
    const source = sources.find(({ name }) => name === document) ?? { name: document, file: undefined, overlays: [] }
    const find = finders.get(document) ?? placesOf(source)
    finders.set(document, find)
    return find(pointer)
  }
}

function placesOf(source: DocumentSource): (pointer: string) => Place | undefined {
  const { document, originOf } = applied(source)
  const found = textOf(source)
  const lineOf = found && lineFinder(found.text)
  return (pointer) => {
    const target = withoutReferences(document, pointer)
    const origin = originOf(target)
    if (origin !== undefined) return place(origin.overlay.file, origin.overlay.lineOf(origin.pointer))
    return found && place(found.file, lineOf?.(target))
  }
}

function place(file: string, line: number | undefined): Place | undefined {
  return line === undefined ? undefined : { file, line }
}

/** The run has read the document before; it may have changed since, and then the lines are those of the document alone. */
function applied(source: DocumentSource): Overlaid {
  try {
    return overlaid(source)
  } catch {
    return { document: null, originOf: () => undefined }
  }
}
