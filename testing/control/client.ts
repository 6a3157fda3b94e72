import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import type { Reply } from '../../specs/openapi/index.ts'
import type { ControlArguments, ControlOperationId, ControlReply, ControlResult, Succeeded } from './operation.ts'
import { controlRoute, targetOf } from './route.ts'
import type { ControlTransport } from './transport.ts'

/** A client of the control plane. Operations, their parts and their replies are typed by its document. */
export interface ControlClient {
  /** Calls an operation and resolves with its reply, whatever the status. Rejects for a status that is not documented. */
  call<Id extends ControlOperationId>(operationId: Id, ...parts: ControlArguments<Id>): Promise<ControlReply<Id>>
  /** Calls an operation and resolves with the body of its reply. Rejects unless it succeeds. */
  perform<Id extends ControlOperationId>(operationId: Id, ...parts: ControlArguments<Id>): Promise<ControlResult<Id>>
  /** Sends any request, also one that the document forbids; the body is sent as JSON. */
  send(method: string, target: string, body?: unknown): Promise<ControlAnswer>
}

/** A reply that no type is known of. */
export interface ControlAnswer {
  readonly status: number
  /** Parsed; `undefined` where the reply has none. */
  readonly body: unknown
}

/** Creates a client over HTTP (`overHttp(url)`) or in process (`simulators.steer`). */
export function createControlClient(transport: ControlTransport): ControlClient {
  async function send(method: string, target: string, body?: unknown): Promise<ControlAnswer> {
    const { status, body: text } = await transport(method, target, body)
    return { status, body: text === '' ? undefined : JSON.parse(text) }
  }

  async function call<Id extends ControlOperationId>(
    operationId: Id,
    ...[parts]: readonly unknown[]
  ): Promise<ControlReply<Id>> {
    const route = controlRoute(operationId)
    if (route === undefined) throw new Error(`Failed to call ${operationId}: the control plane has no such operation.`)
    const { path, query, body }: Readonly<Record<string, unknown>> = isRecord(parts) ? parts : {}
    const target = targetOf(route, path, query)
    const reply = await send(route.method, target, body)
    if (isReplyTo(operationId, reply)) return reply
    throw new ControlError(`${route.method} ${target}`, reply)
  }

  async function perform<Id extends ControlOperationId>(
    operationId: Id,
    ...parts: ControlArguments<Id>
  ): Promise<ControlResult<Id>> {
    const reply = await call(operationId, ...parts)
    if (hasSucceeded(reply)) return reply.body
    throw new ControlError(operationId, reply)
  }

  return { call, perform, send }
}

/** The control plane refused what it was asked, or answered with an undocumented status. */
export class ControlError extends Error {
  readonly status: number

  constructor(request: string, { status, body }: { readonly status: number; readonly body?: unknown }) {
    super(`Failed to steer: the control plane answered ${request} with ${status}: ${reasonIn(body)}`)
    this.name = 'ControlError'
    this.status = status
  }
}

/** The detail of a problem (RFC 9457), or the whole body. */
function reasonIn(body: unknown): string {
  const detail = isRecord(body) ? body['detail'] : undefined
  return typeof detail === 'string' ? detail : JSON.stringify(body)
}

/** The body is as documented where the status is: the control plane checks its replies before it sends them. */
function isReplyTo<Id extends ControlOperationId>(operationId: Id, reply: Reply): reply is ControlReply<Id> {
  return controlRoute(operationId)?.statuses.has(reply.status) === true
}

function hasSucceeded<Answer extends Reply>(reply: Answer): reply is Extract<Answer, Succeeded> {
  return reply.status < 300
}
