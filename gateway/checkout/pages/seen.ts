import { type Html, html } from '../../../specs/formats/html.ts'
import type { Services } from '../../capability/context.ts'
import type { CardAuthorisationRow } from '../../cards/tables.ts'
import { write } from '../../database/writing.ts'
import { amountText } from '../../runtime/money.ts'
import { attemptsOf } from '../attempts.ts'
import { authorisationOf } from '../card/capture.ts'
import { lockSession } from '../sessions.ts'
import type { AttemptRow, SessionRow } from '../tables.ts'

/** What a page is about. */
export interface Seen {
  readonly session: SessionRow
  /** The first one first. */
  readonly attempts: readonly AttemptRow[]
  /** The name of the client. */
  readonly client: string
  /** The authorisation of the live attempt, where that is by card. */
  readonly authorisation: CardAuthorisationRow | undefined
}

/** The attempt that is under way, with the authorisation of its card. */
export function liveOf({ attempts, authorisation }: Seen): {
  readonly live: AttemptRow | undefined
  readonly authorisation: CardAuthorisationRow | undefined
} {
  return { live: attempts.find(({ status }) => status === 'Open'), authorisation }
}

/** Reads a session as it is now, by the id in the address of its page; undefined where there is none. */
export async function see(services: Services, id: string): Promise<Seen | undefined> {
  if (!/^cs_[0-9a-f]{32}$/.test(id)) return undefined
  return write(services, async (writing) => {
    const session = await lockSession(writing, id)
    if (session === undefined) return undefined
    const { transaction } = writing
    const client = transaction.selectFrom('clients').select(['name', 'sandbox_of']).where('id', '=', session.client_id)
    const attempts = await attemptsOf(writing, id)
    const live = attempts.find(({ status }) => status === 'Open')
    const authorisation = live && (await authorisationOf(writing, { attempt: live }))
    return { session, attempts, authorisation, client: (await client.executeTakeFirstOrThrow()).name }
  })
}

/** Who wants how much: the top of each page. */
export function summary({ session, client }: Seen): Html {
  return html`<header>${session.side === 'sandbox' && html`<p class="message open"><strong>Test:</strong> this is a sandbox. No money moves.</p>`}
<h1>Pay ${client}</h1>
<p class="amount">${amountText(session.amount)} SLE</p></header>
`
}
