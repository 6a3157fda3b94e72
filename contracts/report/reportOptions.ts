/** What a report shows beyond the result. */
export interface ReportOptions {
  /** The command that repeats one case. @default `railyard verify --case '…' --seed …` */
  readonly repeat?: (name: string) => string
  /** Finds the line of a JSON pointer into a document. */
  readonly placeOf?: PlaceOf
  /** Version of Railyard, and the commit of the folder in which it ran. */
  readonly about?: { readonly version: string; readonly commit?: string }
}

/** A line of a file. */
export interface Place {
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** Finds the line that a JSON pointer into a document names. */
export type PlaceOf = (document: string, pointer: string) => Place | undefined
