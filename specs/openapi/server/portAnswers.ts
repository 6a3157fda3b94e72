import type { Reply } from '../document/operation.ts'
import type { Problem } from '../document/problem.ts'
import type { WireReply, WireRequest } from '../document/wire.ts'
import { encodeReply } from '../reply/encodeReply.ts'

/** Replies for requests that do not reach a service, in the format of the service. */
export interface PortAnswers {
  /**
   * Makes the reply to a malformed request. The status is 400, 408 (timeout) or 431 (headers too large).
   * @param detail what is wrong. @default the usual cause of the status
   */
  readonly malformed: (status: number, detail?: string) => WireReply
  /** Makes the reply to a caller that may not use the port. */
  readonly foreign: (detail: string) => WireReply
}

const details: Readonly<Record<number, string>> = {
  408: 'the request took too long to arrive',
  431: 'the headers are too large',
}

const emptyRequest: WireRequest = { method: 'GET', target: '/', headers: {}, body: new Uint8Array() }

/** Makes the replies of a port with the `refuse` of its service. */
export function portAnswers(refuse: (problem: Problem, request: WireRequest) => Reply): PortAnswers {
  return {
    malformed: (status, detail = details[status] ?? 'the request is not HTTP') =>
      encodeReply(refuse({ kind: 'headersMalformed', detail }, emptyRequest)),
    foreign: (detail) => encodeReply(refuse({ kind: 'callerForeign', detail }, emptyRequest)),
  }
}
