import { type Html, html } from '../../../specs/formats/html.ts'
import { amountText } from '../../runtime/money.ts'
import type { SessionRow } from '../tables.ts'

/** Tells of money that has come for a session and was not credited. */
export function heldBackMessage({ suspense_amount, id }: SessionRow): Html | false {
  if (suspense_amount === 0) return false
  return html`<div class="message bad"><h2>A payment is held back</h2>
<p>${amountText(suspense_amount)} SLE came when this checkout could take no payment any more. It was not passed on. Tell the shop the number
of this checkout, ${id}, to get it back.</p></div>
`
}
