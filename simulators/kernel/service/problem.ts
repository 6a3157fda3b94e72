import { nodeHttp } from '../../../specs/openapi/index.ts'

/** A problem reply of the control plane (RFC 9457). */
export interface ProblemReply<Status extends number> {
  readonly status: Status
  readonly body: { type: string; title: string; status: number; detail: string }
}

export function problem<Status extends number>(status: Status, detail: string): ProblemReply<Status> {
  return { status, body: { type: 'about:blank', title: nodeHttp.STATUS_CODES[status] ?? '', status, detail } }
}
