import { isRecord, type Reply, type WireRequest } from '../../specs/openapi/index.ts'
import { acceptableType } from './rules/acceptableType.ts'
import { renderXml } from './rules/renderXml.ts'

const formats = ['application/json', 'application/xml'] as const

/** Gives the reply to a send the form that the request asks for; a request without `Accept` asks for XML. @see docs/africastalking.md#messaging */
export function negotiate(reply: Reply, request: WireRequest): Reply {
  if (!isSendReply(reply.body)) return reply
  const contentType = acceptableType(String(request.headers['accept'] ?? 'application/xml'), formats)
  return contentType === 'application/xml' ? { ...reply, contentType, body: renderXml(reply.body) } : reply
}

function isSendReply(body: unknown): body is Readonly<Record<string, unknown>> {
  return isRecord(body) && isRecord(body['SMSMessageData']) && 'Recipients' in body['SMSMessageData']
}
