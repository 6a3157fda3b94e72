import { createHash } from 'node:crypto'
import { type Html, html, raw } from '../../../../specs/formats/html.ts'
import type { Context } from '../../context.ts'
import { currencies } from '../../data/currencies.generated.ts'
import type { AuthorisationRecord, TransStatus } from '../../model.ts'
import { paResOf } from './paRes.ts'

/** What the merchant sent the browser to the page with. */
export interface ChallengeRequest {
  readonly md: string
  readonly termUrl: string
}

/** A page as a reply. */
export interface PageReply<Status extends number> {
  readonly status: Status
  readonly contentType: 'text/html; charset=utf-8'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The issuer's page: what is to be paid, and two forms that post the signed answers. @see docs/acquirer.md#challenges */
export function challengePage(
  { id, amount, currency, reference, card }: AuthorisationRecord,
  { md, termUrl }: ChallengeRequest,
  { world }: Pick<Context, 'world'>,
): PageReply<200> {
  const form = (transStatus: TransStatus, words: string): Html =>
    html`<form method="post" action="${termUrl}"><input type="hidden" name="PaRes" value="${paResOf(id, transStatus, world)}"><input type="hidden" name="MD" value="${md}"><button type="submit">${words}</button></form>`
  return page(200, 'Confirm a payment', [
    html`<p>A merchant asks to be paid with your card.</p>`,
    html`<dl><dt>Amount</dt><dd>${inMajorUnits(amount, currency)}</dd><dt>Merchant</dt><dd>${new URL(termUrl).host}</dd><dt>Reference</dt><dd>${reference}</dd><dt>Card</dt><dd>ends with ${card.last4}</dd></dl>`,
    html`<div class="answers">${form('Y', 'Confirm')}${form('N', 'Refuse')}</div>`,
  ])
}

/** The page for a challenge that is unknown, was answered or ran out. */
export function noChallengePage(): PageReply<400> {
  return page(400, 'No payment to confirm', [
    html`<p>This request is unknown, was answered, or has run out. Go back to the shop and pay again.</p>`,
  ])
}

function inMajorUnits(amount: number, currency: string): string {
  const decimals = currencies.find((row) => row.currency === currency)?.decimals ?? 0
  return `${currency} ${(amount / 10 ** decimals).toFixed(decimals)}`
}

const style = raw(`
:root { color-scheme: light dark }
body { margin: 0 auto; padding: 24px; max-width: 440px; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f6f7f9, #14171c); color: light-dark(#1b2430, #e4e8ee) }
h1 { font-size: 22px }
dt { color: light-dark(#57616f, #a0abba) }
dd { margin: 0 0 12px; overflow-wrap: anywhere }
.answers { display: flex; gap: 12px; flex-wrap: wrap }
button { font: inherit; padding: 10px 24px; border-radius: 6px; border: 1px solid light-dark(#57616f, #a0abba); background: light-dark(#ffffff, #1c2027); color: inherit; cursor: pointer }
`)

const styleHash = createHash('sha256').update(style.toString()).digest('base64')

/** The page runs no script and loads nothing. Its forms may post anywhere, since merchants redirect further. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`,
  // With no-referrer, browsers would post with the origin `null`, which merchants refuse.
  'Referrer-Policy': 'strict-origin',
  'Cache-Control': 'no-store',
}

function page<Status extends number>(status: Status, title: string, body: readonly Html[]): PageReply<Status> {
  const text = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>
`
  return { status, headers, contentType: 'text/html; charset=utf-8', body: text.toString() }
}
