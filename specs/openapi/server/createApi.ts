import type { ApiDocument } from '../document/document.ts'
import type { AsyncOperationTable, DecodedRequest, OperationShapes, Reply } from '../document/operation.ts'
import type { Problem } from '../document/problem.ts'
import type { Respond, WireReply, WireRequest } from '../document/wire.ts'
import { encodeReply } from '../reply/encodeReply.ts'
import { bindOperation, type Outcome } from './bindOperation.ts'
import { createEdge } from './createEdge.ts'
import type { EdgeOperation } from './edge.ts'
import { refuseMalformed } from './refuseMalformed.ts'
import { findDuplicateHeader } from './singleHeaders.ts'

export interface ApiOptions<Shapes extends OperationShapes<Shapes>, Context> {
  readonly document: ApiDocument
  readonly operations: AsyncOperationTable<Shapes, Context>
  /** Authenticates a request that has found its operation. */
  readonly admit: (request: WireRequest, operation: EdgeOperation) => Admission<Context> | Promise<Admission<Context>>
  /** The wire form of a problem. */
  readonly refuse: (problem: Problem, request: WireRequest) => Reply
  /** Told of what is a fault of ours: `crashed` and `replyUndocumented`. */
  readonly report?: (problem: Problem, request: WireRequest) => void
  /** Headers that may not be sent twice. @default ['authorization', 'content-type'] */
  readonly singleHeaders?: readonly string[]
  /** @default true */
  readonly caseSensitivePaths?: boolean
}

/** The caller is let in with a context, or answered with a reply. */
export type Admission<Context> =
  | { readonly context: Context; readonly refusal?: undefined }
  | { readonly context?: undefined; readonly refusal: Reply }

type Bound<Context> = (decoded: DecodedRequest, context: Context) => Outcome<Reply | Promise<Reply>>

const usualSingleHeaders = ['authorization', 'content-type']

export interface Api {
  readonly respond: Respond
  /** Answers what is not HTTP, for `listen`. */
  readonly malformed: (status: number) => WireReply
}

/** The shell of a service whose operations may wait: match, admit, decode, validate, run, check, encode. Never rejects. */
export function createApi<Shapes extends OperationShapes<Shapes>, Context>(options: ApiOptions<Shapes, Context>): Api {
  const { admit, refuse, report, caseSensitivePaths = true, singleHeaders = usualSingleHeaders } = options
  const edge = createEdge(options.document, { caseSensitivePaths })
  const bound = bindAll(edge.operations, options.operations)

  async function respond(request: WireRequest): Promise<WireReply> {
    try {
      return await answer(request)
    } catch (error) {
      return fail({ kind: 'crashed', error }, request)
    }
  }

  async function answer(request: WireRequest): Promise<WireReply> {
    const { operation, path, problem } = matched(request)
    if (problem !== undefined) return encodeReply(refuse(pointed(problem, request), request))
    const admission = await admit(request, operation)
    if (admission.refusal !== undefined) return operation.encode(admission.refusal)
    const forced = preferred(operation, request)
    if (forced !== undefined) return operation.encode(forced)
    const decoded = operation.decode(request, path)
    if (decoded.problem !== undefined) return operation.encode(refuse(decoded.problem, request))
    const run = bound.get(operation.id)
    if (run === undefined) throw new Error(`the operation ${operation.id} is documented but not in the table`)
    const outcome = run(decoded.request, admission.context)
    if (outcome.problem !== undefined) return operation.encode(refuse(outcome.problem, request))
    const reply = await outcome.reply
    const diagnostics = operation.check(reply)
    if (diagnostics.length > 0) return fail({ kind: 'replyUndocumented', diagnostics }, request)
    return operation.encode(reply)
  }

  function matched(request: WireRequest): ReturnType<typeof edge.match> & { path?: unknown } {
    const duplicate = findDuplicateHeader(request.rawHeaders, singleHeaders)
    if (duplicate === undefined) return edge.match(request.method, request.target)
    return { problem: { kind: 'headersMalformed', detail: `the header ${duplicate} was sent more than once` } }
  }

  /** An unknown path with the operation that was probably meant. */
  function pointed(problem: Problem, { method, target }: WireRequest): Problem {
    return problem.kind === 'pathUnknown' ? { ...problem, nearest: edge.nearest(method, target) } : problem
  }

  function fail(problem: Problem, request: WireRequest): WireReply {
    try {
      report?.(problem, request)
      return encodeReply(refuse(problem, request))
    } catch {
      return encodeReply({ status: 500, contentType: 'text/plain', body: 'Internal Server Error' })
    }
  }

  return { respond, malformed: refuseMalformed(refuse) }
}

function bindAll<Shapes extends OperationShapes<Shapes>, Context>(
  documented: ReadonlyMap<string, EdgeOperation>,
  operations: AsyncOperationTable<Shapes, Context>,
): Map<string, Bound<Context>> {
  const bound = new Map<string, Bound<Context>>()
  for (const id in operations) {
    const operation = documented.get(id)
    if (operation !== undefined) bound.set(id, bind<Shapes, Context, typeof id>(operation, operations, id))
  }
  return bound
}

function bind<Shapes extends OperationShapes<Shapes>, Context, Id extends keyof Shapes>(
  operation: EdgeOperation,
  operations: AsyncOperationTable<Shapes, Context>,
  id: Id,
): Bound<Context> {
  return bindOperation<Shapes[Id], Context, Reply | Promise<Reply>>(operation, operations[id])
}

function preferred(operation: EdgeOperation, request: WireRequest): Reply | undefined {
  const prefer = request.headers['prefer']
  return prefer === undefined ? undefined : operation.preferred(String(prefer))
}
