import { html } from '../../../specs/formats/html.ts'
import type { Services } from '../../capability/context.ts'
import type { PageReply } from '../../capability/page.ts'
import { returnTo } from '../result/returnTo.ts'
import type { SessionRow } from '../tables.ts'
import { heldBackMessage } from './heldBackMessage.ts'
import { pageReply } from './layout.ts'
import { type Seen, summary } from './seen.ts'

interface Ended {
  readonly heading: string
  readonly text: string
  readonly mood: 'good' | 'bad' | 'open'
}

const ends: Readonly<Record<Exclude<SessionRow['status'], 'Open'>, Ended>> = {
  Completed: { heading: 'Paid', text: 'Thank you. The payment has arrived.', mood: 'good' },
  Expired: { heading: 'The time is over', text: 'Nobody has paid in time. Begin again at the shop.', mood: 'open' },
  Cancelled: { heading: 'Cancelled', text: 'Nothing was paid.', mood: 'open' },
  Failed: { heading: 'Not paid', text: 'The payment has failed too often. Begin again at the shop.', mood: 'bad' },
}

/** The page of a session that has ended, with the way back to the client. */
export async function resultPage(services: Services, seen: Seen): Promise<PageReply> {
  const { session, client } = seen
  if (session.status === 'Open') throw new Error('the session has not ended')
  const { heading, text, mood } = ends[session.status]
  return pageReply({
    title: `${heading}: ${client}`,
    body: html`${summary(seen)}
<div class="message ${mood}" role="status"><h2>${heading}</h2><p>${text}</p></div>
${heldBackMessage(session)}
<p class="plain"><a class="button" href="${await returnTo(services, session)}">Return to ${client}</a></p>
`,
  })
}
