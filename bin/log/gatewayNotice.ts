import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'

/** A line of the gateway's own log, which is JSON, as a sentence with its phone numbers masked. */
export function gatewayNotice(json: string): string {
  const line = parsedJson(json)
  if (!isRecord(line)) return `gateway: ${masked(json.trim())}`
  const { level: _level, time: _time, name: _name, msg, error, ...others } = line
  const reason = isRecord(error) ? error['message'] : error
  const fields = Object.entries(others).map(([name, value]) => `${name} ${textOf(value)}`)
  const words = [String(msg), ...(reason === undefined ? [] : [textOf(reason)]), ...fields]
  return `gateway: ${masked(words.join(', '))}`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Phone numbers without their middle: `+254…100`. */
function masked(text: string): string {
  return text.replaceAll(/\+(\d{3})\d{1,9}(\d{3})(?!\d)/g, '+$1…$2')
}
