import { Span } from './span.ts'

/** How the documents of a collection are found. */
export interface CollectionShape<Document, Key extends string | number, Index extends string> {
  readonly key: (document: Document) => Key
  /** Each index gives a document the value that `find` looks it up by; undefined leaves it out. */
  readonly indexes?: { readonly [Name in Index]: (document: Document) => string | number | undefined }
}

/** Sees every change, so that a store can write it down. */
export type CollectionListener = (change: { readonly key: string | number; readonly document: unknown }) => void

/**
 * Documents by key, in the order in which they were first put.
 * A document is never changed in place: `put` replaces it, so each change is seen by the listener and by the indexes.
 */
export class Collection<Document, Key extends string | number = string, Index extends string = never> {
  readonly #shape: CollectionShape<Document, Key, Index>
  readonly #documents = new Map<Key, Document>()
  readonly #indexes = new Map<string, Map<string | number, Set<Key>>>()
  readonly #order: Key[] = []
  #listener: CollectionListener | undefined

  constructor(shape: CollectionShape<Document, Key, Index>) {
    this.#shape = shape
    for (const name of Object.keys(shape.indexes ?? {})) this.#indexes.set(name, new Map())
  }

  get size(): number {
    return this.#documents.size
  }

  get(key: Key): Document | undefined {
    return this.#documents.get(key)
  }

  /** Adds a document, or takes the place of the one with its key. */
  put(document: Document): Document {
    const key = this.#shape.key(document)
    const former = this.#documents.get(key)
    if (former === undefined) this.#order.push(key)
    this.#reindex(key, former, document)
    this.#documents.set(key, document)
    this.#listener?.({ key, document })
    return document
  }

  delete(key: Key): boolean {
    const former = this.#documents.get(key)
    if (former === undefined) return false
    this.#reindex(key, former, undefined)
    this.#documents.delete(key)
    this.#order.splice(this.#order.indexOf(key), 1)
    this.#listener?.({ key, document: undefined })
    return true
  }

  /** The documents with this value of an index, oldest first. */
  find(index: Index, value: string | number): Document[] {
    const found: Document[] = []
    for (const key of this.#indexes.get(index)?.get(value) ?? []) {
      const document = this.#documents.get(key)
      if (document !== undefined) found.push(document)
    }
    return found
  }

  values(): Iterable<Document> {
    return this.#documents.values()
  }

  /** From the newest to the oldest; stop reading when old enough. */
  *newestFirst(): Generator<Document> {
    for (let index = this.#order.length - 1; index >= 0; index--) {
      const document = this.#at(index)
      if (document !== undefined) yield document
    }
  }

  /**
   * Those from the first for which `isReached` holds to before the first for which `isPassed` does, found by halving: what holds for
   * one document must hold for all that were put after it.
   */
  span(isReached: (document: Document) => boolean, isPassed: (document: Document) => boolean): Span<Document> {
    return new Span(this.#firstFor(isReached), this.#firstFor(isPassed), (index) => this.#at(index))
  }

  #firstFor(holds: (document: Document) => boolean): number {
    let low = 0
    let high = this.#order.length
    while (low < high) {
      const middle = (low + high) >> 1
      const document = this.#at(middle)
      if (document !== undefined && holds(document)) high = middle
      else low = middle + 1
    }
    return low
  }

  #at(index: number): Document | undefined {
    const key = this.#order[index]
    return key === undefined ? undefined : this.#documents.get(key)
  }

  onChange(listener: CollectionListener): void {
    this.#listener = listener
  }

  /** All documents, for a snapshot. */
  dump(): readonly Document[] {
    return [...this.#documents.values()]
  }

  /** Puts back what `dump` gave. The snapshot's digest has proved that these are documents of this very collection. */
  load(documents: readonly unknown[]): void {
    for (const document of documents) if (this.#isOwn(document)) this.put(document)
  }

  #isOwn(document: unknown): document is Document {
    return typeof document === 'object' && document !== null
  }

  #reindex(key: Key, former: Document | undefined, document: Document | undefined): void {
    for (const [name, entries] of this.#indexes) {
      const before = former === undefined ? undefined : this.#valueOf(name, former)
      const after = document === undefined ? undefined : this.#valueOf(name, document)
      if (before === after) continue
      if (before !== undefined) remove(entries, before, key)
      if (after !== undefined) add(entries, after, key)
    }
  }

  #valueOf(name: string, document: Document): string | number | undefined {
    const indexes: Readonly<Record<string, (document: Document) => string | number | undefined>> =
      this.#shape.indexes ?? {}
    return indexes[name]?.(document)
  }
}

function add<Key>(entries: Map<string | number, Set<Key>>, value: string | number, key: Key): void {
  const keys = entries.get(value)
  if (keys === undefined) entries.set(value, new Set([key]))
  else keys.add(key)
}

function remove<Key>(entries: Map<string | number, Set<Key>>, value: string | number, key: Key): void {
  const keys = entries.get(value)
  keys?.delete(key)
  if (keys?.size === 0) entries.delete(value)
}
