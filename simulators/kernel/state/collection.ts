import { Span } from './span.ts'

/** How the documents of a collection are found. */
export type CollectionShape<Document, Key extends string | number, Index extends string> = Keyed<Document, Key, Index> &
  KeyType<Key>

interface Keyed<Document, Key extends string | number, Index extends string> {
  readonly key: (document: Document) => Key
  /** Each index maps a document to the value that `find` looks it up by; undefined leaves it out. */
  readonly indexes?: { readonly [Name in Index]: (document: Document) => string | number | undefined }
}

/** Names the type of the keys, so that what a snapshot holds can be checked. @default string */
type KeyType<Key> = Key extends number ? { readonly keyType: 'number' } : { readonly keyType?: 'string' }

/** The place of a document, so that a replacement needs one look-up. */
interface Entry<Document> {
  /** Grows with each document that is added. */
  readonly place: number
  /** Undefined once it is deleted. */
  document: Document | undefined
}

/** What a collection has once it has had a document. Most collections of most worlds never have one, and an empty map takes memory too. */
class Contents<Document, Key> {
  readonly entries = new Map<Key, Entry<Document>>()
  readonly indexes: readonly OpenIndex<Document>[]
  readonly order: Entry<Document>[] = []
  added = 0

  constructor(indexes: Indexes<Document> = {}) {
    this.indexes = Object.entries(indexes).map(([name, read]) => ({ name, read, found: new Map() }))
  }
}

type Indexes<Document> = Readonly<Record<string, (document: Document) => string | number | undefined>>

interface OpenIndex<Document> {
  readonly name: string
  readonly read: (document: Document) => string | number | undefined
  readonly found: Map<string | number, Entries<Document>>
}

/** Most values of an index belong to one document: a set for each would take more memory than the document. */
type Entries<Document> = Entry<Document> | Set<Entry<Document>>

/**
 * Documents by key, in the order in which they were first put.
 * A document is never changed in place: `put` replaces it, so each change is seen by the indexes.
 */
export class Collection<Document, Key extends string | number = string, Index extends string = never> {
  readonly #shape: CollectionShape<Document, Key, Index>
  #contents: Contents<Document, Key> | undefined

  constructor(shape: CollectionShape<Document, Key, Index>) {
    this.#shape = shape
  }

  get size(): number {
    return this.#contents?.entries.size ?? 0
  }

  get(key: Key): Document | undefined {
    return this.#contents?.entries.get(key)?.document
  }

  /** Adds a document, or replaces the one with its key. */
  put(document: Document): Document {
    const key = this.#shape.key(document)
    this.#contents ??= new Contents(this.#shape.indexes)
    const contents = this.#contents
    const entry = contents.entries.get(key) ?? this.#add(key, contents)
    this.#reindex(contents, entry, document)
    entry.document = document
    return document
  }

  delete(key: Key): boolean {
    const contents = this.#contents
    const entry = contents?.entries.get(key)
    if (contents === undefined || entry === undefined) return false
    this.#reindex(contents, entry, undefined)
    entry.document = undefined
    contents.entries.delete(key)
    contents.order.splice(contents.order.indexOf(entry), 1)
    return true
  }

  /** The documents with this value of an index, oldest first. */
  find(index: Index, value: string | number): Document[] {
    const entries = this.#contents?.indexes.find(({ name }) => name === index)?.found.get(value)
    if (entries === undefined) return []
    const found: Document[] = []
    for (const { document } of oldestFirst(entries)) if (document !== undefined) found.push(document)
    return found
  }

  /** The oldest document. */
  first(): Document | undefined {
    return this.#at(0)
  }

  values(): Iterable<Document> {
    return this.#contents === undefined ? [] : this.#oldestFirst(this.#contents)
  }

  *#oldestFirst({ entries }: Contents<Document, Key>): Generator<Document> {
    for (const { document } of entries.values()) if (document !== undefined) yield document
  }

  /**
   * The documents from the first for which `isReached` holds to before the first for which `isPassed` holds, by binary search: what
   * holds for one document must hold for all that were put after it.
   */
  span(isReached: (document: Document) => boolean, isPassed: (document: Document) => boolean): Span<Document> {
    return new Span(this.#firstFor(isReached), this.#firstFor(isPassed), (index) => this.#at(index))
  }

  #firstFor(holds: (document: Document) => boolean): number {
    let low = 0
    let high = this.#contents?.order.length ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      const document = this.#at(middle)
      if (document !== undefined && holds(document)) high = middle
      else low = middle + 1
    }
    return low
  }

  #at(index: number): Document | undefined {
    return this.#contents?.order[index]?.document
  }

  /** All documents, for a snapshot. */
  dump(): readonly Document[] {
    return [...this.values()]
  }

  /** Restores what `dump` returned. Throws when a document has no key or no place in an index; the error names its position. */
  load(documents: readonly unknown[]): void {
    for (const [position, document] of documents.entries()) {
      if (!this.#isOwn(document))
        throw new Error(
          `[${position}] must be an object with a ${this.#keyType} as its key and texts or numbers in indexes`,
        )
      this.put(document)
    }
  }

  get #keyType(): 'string' | 'number' {
    return this.#shape.keyType ?? 'string'
  }

  /** Whether a document of a snapshot can be stored. Its other fields are those of a document that this collection has had. */
  #isOwn(document: unknown): document is Document {
    if (!isObject<Document>(document) || typeof this.#shape.key(document) !== this.#keyType) return false
    const indexes: Indexes<Document> = this.#shape.indexes ?? {}
    return Object.values(indexes).every((read) => {
      const value = read(document)
      return value === undefined || typeof value === 'string' || typeof value === 'number'
    })
  }

  #add(key: Key, contents: Contents<Document, Key>): Entry<Document> {
    const entry: Entry<Document> = { place: contents.added++, document: undefined }
    contents.entries.set(key, entry)
    contents.order.push(entry)
    return entry
  }

  #reindex({ indexes }: Contents<Document, Key>, entry: Entry<Document>, document: Document | undefined): void {
    for (const { read, found } of indexes) {
      const before = entry.document === undefined ? undefined : read(entry.document)
      const after = document === undefined ? undefined : read(document)
      if (before === after) continue
      if (before !== undefined) remove(found, before, entry)
      if (after !== undefined) add(found, after, entry)
    }
  }
}

/** A document that comes back to a value of an index stands last in its set, wherever it was added. */
function oldestFirst<Document>(entries: Entries<Document>): Iterable<Entry<Document>> {
  if (!(entries instanceof Set)) return [entries]
  let last = -1
  for (const { place } of entries) {
    if (place < last) return [...entries].sort((one, other) => one.place - other.place)
    last = place
  }
  return entries
}

function isObject<Document>(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function add<One>(entries: Map<string | number, One | Set<One>>, value: string | number, entry: One): void {
  const present = entries.get(value)
  if (present === undefined) entries.set(value, entry)
  else if (present instanceof Set) present.add(entry)
  else entries.set(value, new Set([present, entry]))
}

function remove<One>(entries: Map<string | number, One | Set<One>>, value: string | number, entry: One): void {
  const present = entries.get(value)
  if (!(present instanceof Set)) entries.delete(value)
  else if (present.delete(entry) && present.size === 0) entries.delete(value)
}
