/** What an entry of a reply must say, and its id: `none` where the request was refused. */
export type Entry = Readonly<Record<string, unknown>>

/** What is expected of a reply: its status, members beside the list of entries, and the entries, whose ids are in `ids`. */
export interface Expected {
  readonly status: number
  readonly about: Readonly<Record<string, unknown>>
  readonly entries: readonly Entry[]
}

/** A subscriber's number. Those of the commands have one digit for the line, and three that choose the outcome. */
export function numberOf(subscriber: string, country: 'KE' | 'UG' = 'KE'): string {
  return `${country === 'KE' ? '+25472200' : '+25677200'}${subscriber}`
}

/** Status and error message of an entry that is refused. */
export type Refusal = readonly [status: string, errorMessage: string]

export function refusedEntry(subscriber: string, [status, errorMessage]: Refusal): Entry {
  return { phoneNumber: numberOf(subscriber), status, errorMessage }
}
