import type { Exchange } from '../control/exchanges.ts'

/** The status of the answer that arrived; undefined where none did. */
export function statusOf({ reply, error }: Exchange): number | undefined {
  return error === undefined ? reply?.status : undefined
}

/** The index of the exchange with an id, or of the first one after it. `exchanges`: in the order of their ids. */
export function placeOfId(exchanges: readonly Exchange[], id: number): number {
  let low = 0
  let high = exchanges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((exchanges[middle]?.id ?? id) < id) low = middle + 1
    else high = middle
  }
  return low
}

/** The exchange with an id; undefined where it is not among them. */
export function exchangeWithId(exchanges: readonly Exchange[], id: number): Exchange | undefined {
  const exchange = exchanges[placeOfId(exchanges, id)]
  return exchange?.id === id ? exchange : undefined
}
