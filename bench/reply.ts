import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { isRecord } from '../specs/openapi/index.ts'

/** The next message of a forked process; rejects when it ends instead. */
export async function reply(child: ChildProcess, name: string): Promise<Record<string, unknown>> {
  const answered = new AbortController()
  const { signal } = answered
  const died = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`Failed to measure: ${name} ended with ${code} before it answered.`)
  })
  try {
    const [message]: unknown[] = await Promise.race([once(child, 'message', { signal }), died])
    return isRecord(message) ? message : {}
  } finally {
    died.catch(() => undefined)
    answered.abort()
  }
}
