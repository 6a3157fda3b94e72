import type { Exchange } from '../control/exchanges.ts'
import { statusOf } from './exchange.ts'

/** What touched an exchange, in a word or two. */
export interface Mark {
  readonly text: string
  readonly tone: 'bad' | 'open' | 'plain'
}

/** Which attempt each of some exchanges is, by id: `2` for the first that repeats a callback. Requests have none. */
export function attemptNumbers(
  exchanges: readonly Exchange[],
  shown: readonly Exchange[],
): ReadonlyMap<number, number> {
  const callbacks = new Map<number, number>()
  for (const { callback } of shown) if (callback !== undefined) callbacks.set(callback, 0)
  const numbers = new Map<number, number>()
  if (callbacks.size === 0) return numbers
  for (const { id, callback } of exchanges) {
    const before = callback === undefined ? undefined : callbacks.get(callback)
    if (callback === undefined || before === undefined) continue
    callbacks.set(callback, before + 1)
    numbers.set(id, before + 1)
  }
  return numbers
}

/** What is to be seen of an exchange beside its status. `attempt`: of its callback. */
export function marksOf(exchange: Exchange, attempt = 1): readonly Mark[] {
  const { fault, plans = [], nearMiss = [], retryAt, reply } = exchange
  const marks: (Mark | false)[] = [
    attempt > 1 && { text: `attempt ${attempt}`, tone: 'open' },
    fault !== undefined && { text: `fault ${fault}`, tone: 'bad' },
    plans.length > 0 && { text: `${plans.length === 1 ? 'plan' : 'plans'} ${plans.join(', ')}`, tone: 'open' },
    reply !== null && statusOf(exchange) === undefined && { text: `${reply.status} lost`, tone: 'bad' },
    nearMiss.length > 0 && {
      text: nearMiss.length === 1 ? 'near miss' : `${nearMiss.length} near misses`,
      tone: 'open',
    },
    retryAt !== undefined && { text: `retry ${retryAt.slice(11, 19)}`, tone: 'plain' },
  ]
  return marks.filter((mark) => mark !== false)
}

/** How an answer is coloured: beside its text, never instead of it. */
export function toneOf(exchange: Exchange): 'good' | 'bad' | 'plain' {
  const status = statusOf(exchange)
  if (status === undefined || status >= 400) return 'bad'
  return status < 300 ? 'good' : 'plain'
}

/** `201`, or that no answer came. */
export function statusText(exchange: Exchange): string {
  const status = statusOf(exchange)
  return status === undefined ? 'no answer' : String(status)
}
