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

/** The same, with the steps of each path apart. */
const rows = new Map(
  Object.entries(matters).map(([service, all]) => [service, all.map((row) => row.map((path) => path.split('.')))]),
)

/** How many different values of a list are shown. */
const mostValues = 3

/** What matters in the body of a reply or a callback: statuses, ids, amounts, error messages. */
export function whatMatters(service: string, body: string, contentType: string): readonly string[] {
  const content = contentOf(body, contentType)
  if (content === undefined) return []
  const shown: string[] = []
  for (const row of rows.get(service) ?? []) {
    const found = row.map((path) => valuesAt(content, path, 0))
    if (found.every((values) => values.length > 0)) shown.push(found.map(listed).join(' '))
  }
  return shown
}

function contentOf(body: string, contentType: string): unknown {
  if (contentType.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  return contentType.includes('json') ? parsedJson(body) : undefined
}

const none: readonly string[] = []

/** The values at the steps of a path from this one on. */
function valuesAt(value: unknown, path: readonly string[], from: number): readonly string[] {
  const step = path[from]
  if (step === '*')
    return Array.isArray(value) ? [...new Set(value.flatMap((item) => valuesAt(item, path, from + 1)))] : none
  if (step !== undefined) return isRecord(value) ? valuesAt(value[step], path, from + 1) : none
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : none
}

function listed(values: readonly string[]): string {
  const more = values.length > mostValues ? ` and ${values.length - mostValues} more` : ''
  return `${values.slice(0, mostValues).join(', ')}${more}`
}
