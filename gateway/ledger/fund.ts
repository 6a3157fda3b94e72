import { uuid } from '../uuid.ts'
import type { Writing } from '../writing.ts'
import { accounts } from './accounts.ts'
import { post } from './post.ts'

/** Puts money, in minor units, into a client's float. */
export async function fund(writing: Writing, clientId: string, amount: number): Promise<void> {
  const posting = `fund:${uuid(writing.random)}`
  const to = accounts.float(clientId)
  await post(writing, [{ posting, from: accounts.funding, to, amount, transactionId: null }])
}
