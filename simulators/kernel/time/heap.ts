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
    this.#rise(item, this.#items.length)
  }

  pop(): Item | undefined {
    return this.#removeAt(0)
  }

  /** Removes and returns the first item found that fits. Scans the items. */
  remove(fits: (item: Item) => boolean): Item | undefined {
    return this.#removeAt(this.#items.findIndex(fits))
  }

  /** All items, unordered. */
  values(): Iterable<Item> {
    return this.#items
  }

  #removeAt(index: number): Item | undefined {
    const removed = this.#items[index]
    if (removed === undefined) return undefined
    const last = this.#items.pop()
    if (last === undefined || last === removed) return removed
    if (isBefore(last, removed)) this.#rise(last, index)
    else this.#sink(last, index)
    return removed
  }

  /** Puts an item at the place, or above it. */
  #rise(item: Item, place: number): void {
    const items = this.#items
    let index = place
    while (index > 0) {
      const parent = (index - 1) >> 1
      const above = items[parent]
      if (above === undefined || !isBefore(item, above)) break
      items[index] = above
      index = parent
    }
    items[index] = item
  }

  /** Puts an item at the place, or below it. */
  #sink(item: Item, place: number): void {
    const items = this.#items
    let index = place
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
