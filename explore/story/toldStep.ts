/** A step of a story, as it is written. Texts may have names of saved values: `{{order}}`. */
export type ToldStep =
  | ToldRequest
  /** Moves the clock of the world: ISO 8601. */
  | { readonly kind: 'advance'; readonly by: string }
  /** A sentence of the vocabulary with its keyword, or code: snippets in other languages have it as a comment. */
  | { readonly kind: 'other'; readonly text: string }

export interface ToldRequest {
  readonly kind: 'request'
  readonly method: string
  /** Begins with a slash. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** What is saved of the answer: JSON paths by name. */
  readonly save: Readonly<Record<string, string>>
}
