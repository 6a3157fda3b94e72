import type { Exchange } from '../control/exchanges.ts'
import { type Filter, fits, isEmpty, searchedCharacters } from './filter.ts'

export interface Found {
  /** In the order of their ids. */
  readonly rows: readonly Exchange[]
  /** Whether all exchanges were looked at. The newest are looked at first. */
  readonly isComplete: boolean
}

/** What fits a filter. Each exchange is looked at once, however often it is asked for. */
export class Matches {
  readonly #filter: Filter
  readonly #known = new WeakMap<Exchange, boolean>()

  constructor(filter: Filter) {
    this.#filter = filter
  }

  /** @param most how many characters and exchanges are looked at by this call, so that it ends soon */
  among(exchanges: readonly Exchange[], most: { readonly characters: number; readonly exchanges: number }): Found {
    if (isEmpty(this.#filter)) return { rows: exchanges, isComplete: true }
    const rows: Exchange[] = []
    let [characters, looked] = [0, 0]
    for (let at = exchanges.length - 1; at >= 0; at -= 1) {
      const exchange = exchanges[at]
      if (exchange === undefined) continue
      let isFound = this.#known.get(exchange)
      if (isFound === undefined) {
        if (characters > most.characters || looked >= most.exchanges) return { rows: rows.reverse(), isComplete: false }
        isFound = fits(exchange, this.#filter)
        this.#known.set(exchange, isFound)
        characters += searchedCharacters(exchange, this.#filter)
        looked += 1
      }
      if (isFound) rows.push(exchange)
    }
    return { rows: rows.reverse(), isComplete: true }
  }
}
