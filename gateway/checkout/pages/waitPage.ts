import { html } from '../../../specs/formats/html.ts'
import type { PageReply } from '../../capability/page.ts'
import { maskPhoneNumber } from '../../destinations/phoneNumbers.ts'
import type { AttemptRow } from '../tables.ts'
import { heldBackMessage } from './heldBackMessage.ts'
import { pageReply } from './layout.ts'
import { type Seen, summary } from './seen.ts'

/** The page while a payment is under way. It does not reload by itself: that would move the focus of those who read it by ear. */
export function waitPage(seen: Seen, attempt: AttemptRow): PageReply {
  const { session, client } = seen
  return pageReply({
    title: `Waiting for your payment to ${client}`,
    formsTo: [session.return_url],
    body: html`${summary(seen)}
<div class="message open" role="status"><h2>${attempt.method === 'Card' ? 'Your card is being charged' : 'Confirm on your phone'}</h2>
${text(attempt)}</div>
${heldBackMessage(session)}
<form class="plain" method="get" action="/checkout/${session.id}"><button>Check again</button></form>
<footer><p>You can close this page: the payment goes on, and ${client} hears of it.</p></footer>
`,
  })
}

function text({ method, submission, payer }: AttemptRow) {
  if (method === 'Card') return html`<p>We have not heard from your bank yet. Do not pay again: check in a minute.</p>`
  const number = maskPhoneNumber(payer ?? '')
  if (submission === 'Accepted')
    return html`<p>A request was sent to ${number}. Enter your PIN there, then check again here.</p>`
  return html`<p>We do not know yet whether the request has reached ${number}. If your phone asks you, confirm there. Otherwise check again
in a few minutes, and you can try once more.</p>`
}
