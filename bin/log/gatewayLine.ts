import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import { type LogLine, withoutSecrets } from './logLine.ts'
import { whatMatters } from './matters.ts'
import type { GatewayEvent } from './terminalEvent.ts'

/** The line of a request to the gateway. A problem tells what is wrong, field by field. */
export function gatewayLine({ world, exchange, meant }: GatewayEvent, time: string): LogLine {
  const { at, method, target, operationId, reply, took } = exchange
  const { status, body, headers } = reply
  const what = status < 400 ? whatMatters('gateway', body, String(headers['content-type'] ?? '')) : []
  const hints = meant === undefined ? reasonsIn(status < 400 ? undefined : parsedJson(body)) : [meantHint(meant)]
  return {
    ...{ time, world, at: new Date(at).toISOString(), kind: 'request', service: 'gateway' },
    ...(operationId === undefined ? {} : { operation: operationId }),
    // The callback URLs of the gateway end in a token.
    ...{ method, target: operationId === undefined ? withoutSecrets(target) : target, status, took },
    ...(what.length > 0 && { what }),
    ...(hints.length > 0 && { hints }),
  }
}

function meantHint(meant: string): string {
  return `no operation has this path; that is ${meant}`
}

function reasonsIn(problem: unknown): readonly string[] {
  if (!isRecord(problem)) return []
  const { detail, errors } = problem
  const fields = isRecord(errors)
    ? Object.entries(errors).map(([field, reasons]) => `${field}: ${reasonText(reasons)}`)
    : []
  if (typeof detail !== 'string') return fields
  const known = isRecord(errors) ? Object.values(errors).flat() : []
  // The detail of an invalid request is its reasons in one sentence.
  const isRepeated =
    known.length > 0 && known.every((reason) => detail.toLowerCase().includes(String(reason).toLowerCase()))
  return isRepeated ? fields : [detail, ...fields]
}

function reasonText(reasons: unknown): string {
  return Array.isArray(reasons) ? reasons.join(' ') : String(reasons)
}
