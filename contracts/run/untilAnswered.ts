import type { Operation } from '../document/contract.ts'
import type { Surroundings } from '../target.ts'

/** No operation is waited for longer than this many seconds of the target's clock. */
const longest = 3_600
/** A request that is not seen to arrive in so many looks is one that the target does not show. */
const mostLooks = 1_000

/** Lets a target's time go on, second by second, from when a request has arrived to an operation that may hold its answer until it is answered. */
export async function untilAnswered<Reply>(
  { id, holds }: Pick<Operation, 'id' | 'holds'>,
  { advance, isHolding }: Surroundings,
  reply: Promise<Reply>,
): Promise<Reply> {
  if (!holds || advance === undefined) return reply
  let isOpen = true
  const close = (): void => {
    isOpen = false
  }
  reply.then(close, close)
  for (let looks = 0; isOpen && looks < mostLooks && (await isHolding?.(id)) === false; looks++) await advance('PT0S')
  for (let seconds = 0; isOpen && seconds < longest; seconds++) await advance('PT1S')
  return reply
}
