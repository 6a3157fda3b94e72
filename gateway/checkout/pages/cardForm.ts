import { type Html, html } from '../../../specs/formats/html.ts'
import { type FieldErrors, field } from './fields.ts'
import type { Seen } from './seen.ts'
import { triesField } from './triesField.ts'

/** The form for a card. What was entered before is never shown again. */
export function cardForm({ session, attempts }: Seen, errors: FieldErrors): Html {
  return html`<section class="sheet" aria-labelledby="card"><h2 id="card">Card</h2>
<form method="post" action="/checkout/${session.id}/card">${triesField(attempts)}
${field({ name: 'cardNumber', label: 'Card number', autocomplete: 'cc-number', inputmode: 'numeric', maxlength: 40 }, errors)}
<div class="row">
${field({ name: 'expiryMonth', label: 'Expiry month', hint: 'For example 09', autocomplete: 'cc-exp-month', inputmode: 'numeric', maxlength: 2 }, errors)}
${field({ name: 'expiryYear', label: 'Expiry year', hint: 'For example 2028', autocomplete: 'cc-exp-year', inputmode: 'numeric', maxlength: 4 }, errors)}
</div>
${field(
  {
    ...{ name: 'securityCode', label: 'Security code', autocomplete: 'cc-csc', inputmode: 'numeric', maxlength: 4 },
    hint: 'Three digits on the back; four on the front of American Express.',
  },
  errors,
)}<button>Pay by card</button></form></section>
`
}
