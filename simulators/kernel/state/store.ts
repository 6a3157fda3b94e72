import { Collection, type CollectionShape } from './collection.ts'

/** The data of one service in one world: named collections and counters, declared when the world opens. */
export class Store {
  readonly #collections = new Map<string, Persisted>()
  readonly #sequences = new Map<string, Sequence>()

  collection<Document, Key extends string | number = string, Index extends string = never>(
    name: string,
    shape: CollectionShape<Document, Key, Index>,
  ): Collection<Document, Key, Index> {
    const collection = new Collection<Document, Key, Index>(shape)
    this.#collections.set(name, collection)
    return collection
  }

  /** A counter whose first number is `first`. */
  sequence(name: string, first: number): Sequence {
    const sequence = new Sequence(first)
    this.#sequences.set(name, sequence)
    return sequence
  }

  dump(): StoreDump {
    return {
      collections: Object.fromEntries([...this.#collections].map(([name, collection]) => [name, collection.dump()])),
      sequences: Object.fromEntries([...this.#sequences].map(([name, sequence]) => [name, sequence.upcoming])),
    }
  }

  load(dump: StoreDump): void {
    for (const [name, documents] of Object.entries(dump.collections)) this.#load(name, documents)
    for (const [name, upcoming] of Object.entries(dump.sequences)) this.#sequences.get(name)?.resume(upcoming)
  }

  #load(name: string, documents: readonly unknown[]): void {
    try {
      this.#collections.get(name)?.load(documents)
    } catch (error) {
      throw new Error(`collections.${name}${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
}

/** A counter. */
export class Sequence {
  #upcoming: number

  constructor(first: number) {
    this.#upcoming = first
  }

  get upcoming(): number {
    return this.#upcoming
  }

  next(): number {
    return this.#upcoming++
  }

  resume(upcoming: number): void {
    this.#upcoming = upcoming
  }
}

export interface StoreDump {
  readonly collections: Readonly<Record<string, readonly unknown[]>>
  readonly sequences: Readonly<Record<string, number>>
}

type Persisted = Pick<Collection<unknown>, 'dump' | 'load'>
