import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'

/** What matters in a body, in the order in which it is shown. `*` stands for every item; members of a row are joined by a space. */
const matters: Readonly<Record<string, readonly (readonly string[])[]>> = {
  dtone: [['errors.*.message'], ['status.message'], ['id'], ['prices.wholesale.amount', 'prices.wholesale.unit']],
  africastalking: [
    ['SMSMessageData.Message'],
    ['SMSMessageData.Recipients.*.status'],
    ['SMSMessageData.Recipients.*.messageId'],
    ['entries.*.status'],
    ['entries.*.errorMessage'],
    ['errorMessage'],
    ['callSessionState'],
    ['hangupCause'],
    ['status'],
    ['failureReason'],
    ['entries.*.transactionId'],
    ['entries.*.sessionId'],
    ['transactionId'],
    ['id'],
    ['value'],
    ['totalValue'],
  ],
  acquirer: [['error.code'], ['status'], ['declineCode'], ['id'], ['amount', 'currency'], ['authorisation.status']],
  gateway: [
    ['status'],
    ['results.*.status'],
    ['results.*.reason'],
    ['skipped.*.reason'],
    ['retried.*.status'],
    ['batchId'],
    ['messageId'],
    ['bulkReference'],
    ['referenceNumber'],
    ['totalAcceptedAmount'],
    ['totalAmount', 'currency'],
    ['amount', 'currency'],
  ],
}

/** How many different values of a list are shown. */
const mostValues = 3

/** What matters in the body of a reply or a callback: statuses, ids, amounts, error messages. */
export function whatMatters(service: string, body: string, contentType: string): readonly string[] {
  const content = contentOf(body, contentType)
  if (content === undefined) return []
  return (matters[service] ?? []).flatMap((row) => {
    const found = row.map((path) => valuesAt(content, path.split('.')))
    return found.every((values) => values.length > 0) ? [found.map((values) => listed(values)).join(' ')] : []
  })
}

function contentOf(body: string, contentType: string): unknown {
  if (contentType.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  return contentType.includes('json') ? parsedJson(body) : undefined
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly string[] {
  if (step === '*') return Array.isArray(value) ? [...new Set(value.flatMap((item) => valuesAt(item, rest)))] : []
  if (step !== undefined) return isRecord(value) ? valuesAt(value[step], rest) : []
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

function listed(values: readonly string[]): string {
  const more = values.length > mostValues ? ` and ${values.length - mostValues} more` : ''
  return `${values.slice(0, mostValues).join(', ')}${more}`
}
