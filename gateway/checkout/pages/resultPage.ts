import { type Html, html } from '../../../specs/formats/html.ts'
import type { Services } from '../../capability/context.ts'
import type { PageReply } from '../../capability/page.ts'
import { amountText } from '../../runtime/money.ts'
import { returnTo } from '../result/returnTo.ts'
import type { SessionRow } from '../tables.ts'
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
${suspended(session)}
<p class="plain"><a class="button" href="${await returnTo(services, session)}">Return to ${client}</a></p>
`,
  })
}

/** Money that nobody has credited. */
function suspended({ suspense_amount, id, status }: SessionRow): Html | false {
  if (suspense_amount === 0) return false
  const why = status === 'Completed' ? 'after it was paid' : 'after that'
  return html`<div class="message bad"><h2>A payment is held back</h2>
<p>${amountText(suspense_amount)} SLE came ${why}. It was not passed on. Tell the shop the number of this session, ${id}, to get it back.</p></div>
`
}
