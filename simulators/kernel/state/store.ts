import { Collection, type CollectionShape } from './collection.ts'

/** The shapes of the collections of a state, by name. One object of them does for all worlds. */
export type ShapesOf<State> = {
  readonly [Name in CollectionNames<State>]: State[Name] extends Collection<infer Document, infer Key, infer Index>
    ? CollectionShape<Document, Key, Index>
    : never
}

type CollectionsOf<State> = Pick<State, CollectionNames<State>>
type CollectionNames<State> = {
  [Name in keyof State]-?: State[Name] extends { put(document: never): unknown; dump(): unknown } ? Name : never
}[keyof State]

/** The data of one service in one world: named collections and counters, declared when the world opens. */
export class Store {
  #shapes: Readonly<Record<string, unknown>> = {}
  #collections: Readonly<Record<string, Persisted>> = {}
  readonly #sequences = new Map<string, Sequence>()

  /** Declares the collections, which is done once. The caller may add to the object what else belongs to its state. */
  collections<State>(shapes: ShapesOf<State>): CollectionsOf<State>
  collections(shapes: Readonly<Record<string, CollectionShape<unknown, string | number, string>>>): object {
    const opened: Record<string, Persisted> = {}
    for (const name in shapes) {
      const shape = shapes[name]
      if (shape !== undefined) opened[name] = new Collection(shape)
    }
    this.#shapes = shapes
    this.#collections = opened
    return opened
  }

  /** A counter whose first number is `first`. */
  sequence(name: string, first: number): Sequence {
    const sequence = new Sequence(first)
    this.#sequences.set(name, sequence)
    return sequence
  }

  dump(): StoreDump {
    return {
      collections: Object.fromEntries(
        Object.keys(this.#shapes).map((name) => [name, this.#collections[name]?.dump() ?? []]),
      ),
      sequences: Object.fromEntries([...this.#sequences].map(([name, sequence]) => [name, sequence.upcoming])),
    }
  }

  load(dump: StoreDump): void {
    for (const [name, documents] of Object.entries(dump.collections)) this.#load(name, documents)
    for (const [name, upcoming] of Object.entries(dump.sequences)) this.#sequences.get(name)?.resume(upcoming)
  }

  #load(name: string, documents: readonly unknown[]): void {
    try {
      if (Object.hasOwn(this.#shapes, name)) this.#collections[name]?.load(documents)
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
