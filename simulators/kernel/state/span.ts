/** A range of documents, read in place. */
export class Span<Document> implements Iterable<Document> {
  readonly #start: number
  readonly #end: number
  readonly #at: (index: number) => Document | undefined

  constructor(start: number, end: number, at: (index: number) => Document | undefined) {
    this.#start = start
    this.#end = Math.max(start, end)
    this.#at = at
  }

  get length(): number {
    return this.#end - this.#start
  }

  /** The documents from index `from` to before index `to`. */
  slice(from: number, to: number): Document[] {
    return [...new Span(this.#start + from, Math.min(this.#start + to, this.#end), this.#at)]
  }

  *[Symbol.iterator](): Generator<Document> {
    for (let index = this.#start; index < this.#end; index++) {
      const document = this.#at(index)
      if (document !== undefined) yield document
    }
  }
}
