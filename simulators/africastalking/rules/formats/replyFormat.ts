import Negotiator from 'negotiator'
import { isRecord, type Reply, remember, type WireRequest } from '../../../../specs/openapi/index.ts'
import { renderXml } from './xml.ts'

/** Of two that a client accepts alike, the first is chosen. */
const formats = ['application/xml', 'application/json']

/** Finds the format that an `Accept` header prefers; undefined when it accepts none. The last 100 headers are remembered. */
export const preferredFormat: (accept: string) => string | undefined = remember(
  (accept) => new Negotiator({ headers: { accept } }).mediaType(formats),
  100,
)

/**
 * Writes the reply to a sent message in the format that the request prefers: JSON where it is named, XML with a wildcard or without an
 * `Accept` header. A header that accepts neither gets JSON.
 * @see docs/africastalking.md#messaging
 */
export function negotiate(reply: Reply, { headers }: WireRequest): Reply {
  if (!isSendReply(reply.body)) return reply
  const contentType = preferredFormat(String(headers['accept'] ?? 'application/xml'))
  return contentType === 'application/xml' ? { ...reply, contentType, body: renderXml(reply.body) } : reply
}

function isSendReply(body: unknown): body is Readonly<Record<string, unknown>> {
  return isRecord(body) && isRecord(body['SMSMessageData']) && 'Recipients' in body['SMSMessageData']
}
