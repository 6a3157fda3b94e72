import type { Exchange } from '../control/exchanges.ts'
import { exchangeWithId } from './exchange.ts'

/** The exchanges that belong to one. */
export interface Related {
  /** The request that led to this callback, as far as the journal has it. */
  readonly cause: Exchange | undefined
  /** The attempts of callbacks to which this request led. */
  readonly callbacks: readonly Exchange[]
  /** The other attempts of the same callback. */
  readonly attempts: readonly Exchange[]
}

/** What caused an exchange, and what followed. */
export function relatedTo({ id, kind, cause, callback }: Exchange, exchanges: readonly Exchange[]): Related {
  return {
    cause: cause === undefined ? undefined : exchangeWithId(exchanges, cause),
    callbacks: kind === 'request' ? exchanges.filter((other) => other.cause === id) : [],
    attempts: callback === undefined ? [] : exchanges.filter((other) => other.callback === callback && other.id !== id),
  }
}
