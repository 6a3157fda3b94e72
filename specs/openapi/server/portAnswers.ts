import type { Reply } from '../document/operation.ts'
import type { Problem } from '../document/problem.ts'
import type { WireReply, WireRequest } from '../document/wire.ts'
import { encodeReply } from '../reply/encodeReply.ts'

/** How a port answers requests that do not get to its service, in the words of the service. */
export interface PortAnswers {
  /** Answers what is not HTTP: status 400, 408 (too slow) or 431 (headers too large) is the hint. */
  readonly malformed: (status: number) => WireReply
  /** Answers a caller that may not use the port. */
  readonly foreign: (detail: string) => WireReply
}

const details: Readonly<Record<number, string>> = {
  408: 'the request took too long to arrive',
  431: 'the headers are too large',
}

const nothing: WireRequest = { method: 'GET', target: '/', headers: {}, body: new Uint8Array() }

/** Makes the answers of a port from the way in which its service refuses. */
export function portAnswers(refuse: (problem: Problem, request: WireRequest) => Reply): PortAnswers {
  return {
    malformed: (status) =>
      encodeReply(refuse({ kind: 'headersMalformed', detail: details[status] ?? 'the request is not HTTP' }, nothing)),
    foreign: (detail) => encodeReply(refuse({ kind: 'callerForeign', detail }, nothing)),
  }
}
