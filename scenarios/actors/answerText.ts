import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Answer } from '../../testing/index.ts'

/** Characters of a body without a reason that are shown. */
const shown = 200

/** What a request was answered, in one line: `400: The request is not valid. amount: is too high`. */
export function answerText({ status, body }: Pick<Answer, 'status' | 'body'>): string {
  const reason = reasonIn(body)
  return reason === '' ? String(status) : `${status}: ${reason}`
}

/** The detail of a problem with its errors, the errors of DT One, or the beginning of the body. */
function reasonIn(body: unknown): string {
  const [detail, errors] = [atPointer(body, '/detail'), atPointer(body, '/errors')]
  if (Array.isArray(errors)) return errors.map((error: unknown) => codeAndMessage(error)).join(', ')
  if (typeof detail === 'string') return [detail, ...fieldErrors(errors, detail)].join(' ')
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}

function codeAndMessage(error: unknown): string {
  return `${String(atPointer(error, '/code'))} ${String(atPointer(error, '/message'))}`
}

/** What is wrong, field by field, where the detail does not say it already. */
function fieldErrors(errors: unknown, detail: string): string[] {
  return Object.entries(isRecord(errors) ? errors : {})
    .map(([field, told]) => ({ field, said: Array.isArray(told) ? told.join(', ') : String(told) }))
    .filter(({ said }) => !detail.includes(said))
    .map(({ field, said }) => `${field}: ${said}`)
}
