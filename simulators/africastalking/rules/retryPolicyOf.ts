import type { RetryPolicy } from '../../kernel/callbackRecord.ts'
import { retries } from '../data/retries.ts'

type Row = (typeof retries)[number]

/** How a callback is repeated, as its row in data/retries.yaml says. */
export function retryPolicyOf(callback: Row['callback']): RetryPolicy {
  const row = retries.find((candidate) => candidate.callback === callback) ?? retries[0]
  return {
    delays: [row.everySeconds * 1_000],
    attempts: 1 + row.forSeconds / row.everySeconds,
    timeout: row.answerWithinSeconds * 1_000,
    acknowledged: row.acknowledged,
  }
}
