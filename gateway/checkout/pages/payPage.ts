import { type Html, html } from '../../../specs/formats/html.ts'
import type { PageReply } from '../../capability/page.ts'
import { checkout as rules } from '../data/checkout.generated.ts'
import type { AttemptRow } from '../tables.ts'
import { cardForm } from './cardForm.ts'
import { errorSummary, type FieldErrors, field } from './fields.ts'
import { heldBackMessage } from './heldBackMessage.ts'
import { pageReply } from './layout.ts'
import { type Seen, summary } from './seen.ts'
import { triesField } from './triesField.ts'

export interface PayPage {
  readonly seen: Seen
  /** Whether an acquirer is connected. */
  readonly takesCards: boolean
  readonly errors?: FieldErrors
  /** The number that the payer has entered. */
  readonly phoneNumber?: string
}

/** The page of an open session: how to pay, and how not to. */
export function payPage({ seen, takesCards, errors = {}, phoneNumber = '' }: PayPage): PageReply {
  const { session, attempts, client } = seen
  const hasErrors = Object.keys(errors).length > 0
  return pageReply({
    status: hasErrors ? 422 : 200,
    title: `${hasErrors ? 'Error: ' : ''}Pay ${client}`,
    formsTo: [session.return_url],
    body: html`${summary(seen)}
${errorSummary(errors)}${!hasErrors && lastFailure(attempts)}
${heldBackMessage(session)}
${mobileMoney(seen, errors, phoneNumber)}
${takesCards && cardForm(seen, errors)}
<form class="plain" method="post" action="/checkout/${session.id}/cancel"><button class="secondary">Cancel and return to ${client}</button></form>
`,
  })
}

function mobileMoney({ session, attempts }: Seen, errors: FieldErrors, value: string): Html {
  return html`<section class="sheet" aria-labelledby="mobile-money"><h2 id="mobile-money">Mobile money</h2>
<form method="post" action="/checkout/${session.id}/mobile-money">${triesField(attempts)}
${field(
  {
    ...{
      name: 'phoneNumber',
      label: 'Phone number',
      type: 'tel',
      autocomplete: 'tel',
      inputmode: 'tel',
      maxlength: 32,
      value,
    },
    hint: 'Orange, Africell or Qcell, for example 076 123 456. You confirm with your PIN on this phone.',
  },
  errors,
)}<button>Pay by mobile money</button></form></section>
`
}

/** Why the last try has failed, and how many are left. */
function lastFailure(attempts: readonly AttemptRow[]): Html | false {
  const last = attempts.at(-1)
  if (last?.status !== 'Failed') return false
  const left = rules.failures - attempts.filter(({ submission }) => submission !== 'Refused').length
  return html`<div class="message bad" role="alert"><h2>The payment did not succeed</h2>
<p>${failureText(last)}</p>
<p>Nothing was taken. You can try again${left < 3 && ` (${left === 1 ? 'one try is' : `${left} tries are`} left)`}.</p></div>
`
}

function failureText({ method, submission, failure }: AttemptRow): string {
  if (method === 'Card') return failure ?? 'The card was declined.'
  if (submission === 'Accepted') return failure ?? 'You did not confirm it on your phone.'
  if (submission === 'Unanswered') return 'The request did not reach your phone.'
  return 'Your phone could not be asked. Check the number, or try again in a minute.'
}
