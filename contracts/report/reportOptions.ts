import type { PlaceOf } from './place.ts'

/** What a report can say beyond the result itself. */
export interface ReportOptions {
  /** The command that repeats a case alone; `railyard verify --case '…' --seed …` unless told. */
  readonly repeat?: (name: string) => string
  /** Gives the line of a document beside the pointer into it. */
  readonly placeOf?: PlaceOf
}
