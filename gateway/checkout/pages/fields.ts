import { type Html, html } from '../../../specs/formats/html.ts'

/** What is wrong with fields of a form, by their names. */
export type FieldErrors = Readonly<Record<string, string>>

export interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'tel'
  /** What browsers fill in (HTML, autofill). */
  readonly autocomplete: string
  readonly inputmode?: 'numeric' | 'tel'
  readonly maxlength: number
  /** What the payer has entered before. Never given for a card. */
  readonly value?: string
}

/** A field with its label, its hint and its error, tied together for those who hear them. */
export function field(given: Field, errors: FieldErrors): Html {
  const { name, label, hint, type = 'text', autocomplete, inputmode, maxlength, value = '' } = given
  const error = errors[name]
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" maxlength="${maxlength}" value="${value}"
 required${inputmode && html` inputmode="${inputmode}"`}${described !== '' && html` aria-describedby="${described}"`}${error && html` aria-invalid="true"`}>
${hint && html`<span class="hint" id="${name}-hint">${hint}</span>`}
${error && html`<span class="error" id="${name}-error">Error: ${error}</span>`}</div>
`
}

/** Says at the top of a page what is wrong, with links to the fields. */
export function errorSummary(errors: FieldErrors): Html | false {
  const entries = Object.entries(errors)
  if (entries.length === 0) return false
  return html`<div class="message bad" role="alert"><h2>Nothing was paid</h2>
<ul>${entries.map(([name, error]) => html`<li><a href="#${name}">${error}</a></li>`)}</ul></div>
`
}
