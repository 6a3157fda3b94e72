/** A line of a document, as an editor opens it. */
export interface Place {
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** Finds the line that a JSON pointer into a document names. */
export type PlaceOf = (document: string, pointer: string) => Place | undefined
