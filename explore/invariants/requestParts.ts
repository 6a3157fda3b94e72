import { parsedJson } from '../../specs/formats/json.ts'
import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** What a request says about one of its recipients. */
export interface RequestPart {
  /** The body of the request, as if it had this recipient alone. */
  readonly request: unknown
  readonly number: string | undefined
  readonly amount: number | undefined
}

/** The parts of the body of a request to an operation: one for each recipient. */
export function partsOf(operation: string, body: unknown): readonly RequestPart[] {
  if (!isRecord(body)) return body === '' ? [] : [{ request: body, number: undefined, amount: undefined }]
  if (operation === 'mobileB2C' || operation === 'sendAirtime')
    return listOf(body['recipients']).map((one) => ({ ...valuesOf(one), request: { ...body, recipients: [one] } }))
  if (operation === 'sendMessage')
    return String(body['to'] ?? '')
      .split(',')
      .map((to) => ({ request: { ...body, to: to.trim() }, number: to.trim(), amount: undefined }))
  if (operation === 'sendBulkMessage')
    return listOf(body['phoneNumbers']).map((one) => ({
      ...{ request: { ...body, phoneNumbers: [one] }, number: String(one), amount: undefined },
    }))
  return [{ ...valuesOf(body), request: body }]
}

/** Whether two phone numbers are the same, where one may lack its plus sign or its country. */
export function isSameNumber(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [written, full] = [significant(one), significant(other)]
  return written === full || (full !== '' && written !== '' && full.endsWith(written) && /^0/.test(one.trim()))
}

/** A list, also one that a form carries as JSON. */
function listOf(value: unknown): readonly unknown[] {
  const list = typeof value === 'string' ? parsedJson(value) : value
  return Array.isArray(list) ? list : []
}

function valuesOf(recipient: unknown): Omit<RequestPart, 'request'> {
  const number = atPointer(recipient, '/phoneNumber') ?? atPointer(recipient, '/destinationAccount')
  const amount = Number.parseFloat(String(atPointer(recipient, '/amount')).replace(/^[A-Z]{3} /, ''))
  return {
    number: number === undefined ? undefined : String(number),
    amount: Number.isNaN(amount) ? undefined : amount,
  }
}

/** The digits of a number without what stands before the country or the area; a text that is no number as it is. */
function significant(number: string): string {
  const text = number.trim()
  return /^[+\d\s()-]+$/.test(text) ? text.replaceAll(/\D/g, '').replace(/^0+/, '') : text
}
