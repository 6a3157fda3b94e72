import type { TracedMessage } from '../../diagrams/trace.ts'

/** Why messages did not reach their receiver, in the words of the journal and of sockets. */
const reasons = /was not carried out|^lost on the way|ECONNREFUSED/

/** Whether a message was lost on its way, so that its receiver never did anything. Otherwise only its answer can be missing. */
export function neverArrived({ error }: TracedMessage): boolean {
  return error !== undefined && reasons.test(error)
}
