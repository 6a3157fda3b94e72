import { type Html, html } from '../../../specs/formats/html.ts'
import type { AttemptRow } from '../tables.ts'

/** Says after how many tries a form was shown, so that sending it twice pays once. */
export function triesField(attempts: readonly AttemptRow[]): Html {
  return html`<input type="hidden" name="tries" value="${attempts.length}">`
}
