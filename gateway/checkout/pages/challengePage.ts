import { html } from '../../../specs/formats/html.ts'
import type { Services } from '../../capability/context.ts'
import type { PageReply } from '../../capability/page.ts'
import type { CardAuthorisationRow } from '../../cards/tables.ts'
import { pageReply } from './layout.ts'
import { type Seen, summary } from './seen.ts'

/** The page from which the payer goes to the issuer of the card, which brings the payer back to `/challenge`. */
export function challengePage(
  { publicUrl }: Pick<Services, 'publicUrl'>,
  seen: Seen,
  { acs_url, pa_req, md, last4 }: CardAuthorisationRow,
  error?: string,
): PageReply {
  const { session, client } = seen
  const acsUrl = acs_url ?? ''
  return pageReply({
    status: error === undefined ? 200 : 422,
    title: `${error === undefined ? '' : 'Error: '}Confirm your payment to ${client}`,
    formsTo: [acsUrl, session.return_url],
    body: html`${summary(seen)}
${error !== undefined && html`<div class="message bad" role="alert"><h2>Not confirmed yet</h2><p>${error}</p></div>`}
<section class="sheet" aria-labelledby="challenge"><h2 id="challenge">Your bank wants to know that it is you</h2>
<p>Continue to the page of the bank that has issued the card ending in ${last4}. It brings you back here.</p>
<form method="post" action="${acsUrl}"><input type="hidden" name="PaReq" value="${pa_req ?? ''}">
<input type="hidden" name="MD" value="${md ?? ''}">
<input type="hidden" name="TermUrl" value="${new URL(`/checkout/${session.id}/challenge`, publicUrl).href}">
<button>Continue to your bank</button></form></section>
<form class="plain" method="post" action="/checkout/${session.id}/cancel"><button class="secondary">Cancel and return to ${client}</button></form>
`,
  })
}
