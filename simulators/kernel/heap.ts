/** A binary heap: the least item by `before` comes out first. */
export class Heap<Item> {
  readonly #items: Item[] = []
  readonly #before: (a: Item, b: Item) => boolean

  constructor(before: (a: Item, b: Item) => boolean) {
    this.#before = before
  }

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
      if (above === undefined || !this.#before(item, above)) break
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

  /** All items, in no order. */
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
      if (below === undefined || !this.#before(below, item)) break
      items[index] = below
      index = child
    }
    items[index] = item
  }

  #lesserChild(left: number): number {
    const a = this.#items[left]
    const b = this.#items[left + 1]
    return a !== undefined && b !== undefined && this.#before(b, a) ? left + 1 : left
  }
}
