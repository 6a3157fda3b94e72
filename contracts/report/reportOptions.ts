/** What a report can say beyond the result itself. */
export interface ReportOptions {
  /** The command that repeats a case alone; `railyard verify --case '…' --seed …` unless told. */
  readonly repeat?: (name: string) => string
  /** Gives the line of a document beside the pointer into it. */
  readonly placeOf?: PlaceOf
}

/** A line of a document, as an editor opens it. */
export interface Place {
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** Finds the line that a JSON pointer into a document names. */
export type PlaceOf = (document: string, pointer: string) => Place | undefined
