import type { Reply } from '../document/operation.ts'
import type { Problem } from '../document/problem.ts'
import type { WireReply, WireRequest } from '../document/wire.ts'
import { encodeReply } from '../reply/encodeReply.ts'

const details: Readonly<Record<number, string>> = {
  408: 'the request took too long to arrive',
  431: 'the headers are too large',
}

const emptyRequest: WireRequest = { method: 'GET', target: '/', headers: {}, body: new Uint8Array() }

/** Makes `malformed` of `listen`: the reply of a service to a malformed request is its reply to malformed headers. */
export function refuseMalformed(
  refuse: (problem: Problem, request: WireRequest) => Reply,
): (status: number) => WireReply {
  return (status) =>
    encodeReply(
      refuse({ kind: 'headersMalformed', detail: details[status] ?? 'the request is not HTTP' }, emptyRequest),
    )
}
