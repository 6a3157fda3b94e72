import type { Operation } from '../document/contract.ts'
import type { Surroundings } from '../target.ts'

/** No operation is waited for longer than this many seconds of the target's clock. */
const longest = 3_600

/** Lets a target's time go on, second by second, while an operation that may hold its answer does so. */
export async function untilAnswered<Reply>(
  { holds }: Pick<Operation, 'holds'>,
  { advance }: Surroundings,
  reply: Promise<Reply>,
): Promise<Reply> {
  if (!holds || advance === undefined) return reply
  let isOpen = true
  const close = (): void => {
    isOpen = false
  }
  reply.then(close, close)
  for (let seconds = 0; isOpen && seconds < longest; seconds++) await advance('PT1S')
  return reply
}
