import type { Instant } from './instant.ts'

interface Due {
  readonly due: Instant
  /** Breaks ties. */
  readonly sequence: number
}

/** A binary heap in (due, sequence) order. */
export class Heap<Item extends Due> {
  readonly #items: Item[] = []

  get size(): number {
    return this.#items.length
  }

  peek(): Item | undefined {
    return this.#items[0]
  }

  push(item: Item): void {
    const items = this.#items
    let index = items.length
    while (index > 0) {
      const parent = (index - 1) >> 1
      const above = items[parent]
      if (above === undefined || !isBefore(item, above)) break
      items[index] = above
      index = parent
    }
    items[index] = item
  }

  pop(): Item | undefined {
    const top = this.#items[0]
    const last = this.#items.pop()
    if (last !== undefined && this.#items.length > 0) this.#sink(last)
    return top
  }

  /** All items, unordered. */
  values(): Iterable<Item> {
    return this.#items
  }

  #sink(item: Item): void {
    const items = this.#items
    let index = 0
    for (;;) {
      const left = 2 * index + 1
      const child = this.#lesserChild(left)
      const below = items[child]
      if (below === undefined || !isBefore(below, item)) break
      items[index] = below
      index = child
    }
    items[index] = item
  }

  #lesserChild(left: number): number {
    const a = this.#items[left]
    const b = this.#items[left + 1]
    return a !== undefined && b !== undefined && isBefore(b, a) ? left + 1 : left
  }
}

function isBefore(a: Due, b: Due): boolean {
  return a.due < b.due || (a.due === b.due && a.sequence < b.sequence)
}
