import { lineFinder, type PlaceOf } from '../report/index.ts'
import { documentName, textOf } from './documents.ts'

/** Finds the line of a document on which a pointer stands; each text is read when it is first asked for. */
export function placesIn(files: readonly string[]): PlaceOf {
  const finders = new Map<string, { file: string; lineOf: (pointer: string) => number | undefined } | undefined>()
  const finderOf = (document: string) => {
    if (!finders.has(document)) {
      const named = files.find((file) => documentName(file) === document)
      const found = textOf(document, named)
      finders.set(document, found && { file: found.file, lineOf: lineFinder(found.text) })
    }
    return finders.get(document)
  }
  return (document, pointer) => {
    const finder = finderOf(document)
    const line = finder?.lineOf(pointer)
    return finder === undefined || line === undefined ? undefined : { file: finder.file, line }
  }
}
