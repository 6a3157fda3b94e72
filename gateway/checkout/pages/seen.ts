import { type Html, html } from '../../../specs/formats/html.ts'
import type { Services } from '../../capability/context.ts'
import { write } from '../../database/writing.ts'
import { amountText } from '../../runtime/money.ts'
import { attemptsOf } from '../attempts.ts'
import { lockSession } from '../sessions.ts'
import type { AttemptRow, SessionRow } from '../tables.ts'

/** What a page is about. */
export interface Seen {
  readonly session: SessionRow
  /** The first one first. */
  readonly attempts: readonly AttemptRow[]
  /** The name of the client. */
  readonly client: string
}

/** Reads a session as it is now, by the id in the address of its page; undefined where there is none. */
export async function see(services: Services, id: string): Promise<Seen | undefined> {
  if (!/^cs_[0-9a-f]{32}$/.test(id)) return undefined
  return write(services, async (writing) => {
    const session = await lockSession(writing, id)
    if (session === undefined) return undefined
    const { transaction } = writing
    const client = transaction.selectFrom('clients').select(['name', 'sandbox_of']).where('id', '=', session.client_id)
    return { session, attempts: await attemptsOf(writing, id), client: (await client.executeTakeFirstOrThrow()).name }
  })
}

/** Who wants how much: the top of each page. */
export function summary({ session, client }: Seen): Html {
  return html`<header>${session.side === 'sandbox' && html`<p class="message open"><strong>Test:</strong> this is a sandbox. No money moves.</p>`}
<h1>Pay ${client}</h1>
<p class="amount">${amountText(session.amount)} SLE</p></header>
`
}
