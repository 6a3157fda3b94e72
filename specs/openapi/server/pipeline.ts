import type { OperationShapes, RequestOf } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'
import type { Respond, WireRequest } from '../document/wire.ts'
import type { Edge, EdgeOperation } from './edge.ts'
import { type BoundOperation, Exchange, type ExchangeOptions } from './exchange.ts'
import { type PortAnswers, portAnswers } from './portAnswers.ts'
import { findDuplicateHeader } from './singleHeaders.ts'

export interface PipelineOptions<Shapes extends OperationShapes<Shapes>, Context, Result>
  extends Omit<ExchangeOptions<Context, Result>, 'operations'> {
  /** One function for each operation of the document. */
  readonly operations: { readonly [Id in keyof Shapes]: (request: RequestOf<Shapes[Id]>, context: Context) => Result }
}

/** Request handling for a document and its operations. */
export interface Pipeline {
  readonly respond: Respond
  /** Replies for requests that do not reach the pipeline, for `listen`. */
  readonly answers: PortAnswers
}

/**
 * Makes the pipeline of a service: match, read credentials, then the steps of `Exchange`. The visit from `admit` adds what differs
 * between services: worlds, faults, held replies and the journal of the simulators; the asynchronous work of the gateway.
 */
export function createPipeline<Shapes extends OperationShapes<Shapes>, Context, Result>(
  edge: Edge,
  options: PipelineOptions<Shapes, Context, Result>,
): Pipeline {
  const tools = { ...options, operations: bindAll(edge.operations, options.operations) }
  return {
    respond(request) {
      const duplicate = findDuplicateHeader(request.rawHeaders, edge.singleHeaders)
      const { operation, path, problem } =
        duplicate === undefined ? edge.match(request.method, request.target) : sentTwice(duplicate)
      const presented = operation?.credentials(request) ?? edge.credentials(request)
      const arrival = { request, operation, problem: problem && withNearest(edge, problem, request), presented }
      return new Exchange(tools, arrival, path).answer()
    },
    answers: portAnswers(options.refuse),
  }
}

function sentTwice(header: string): {
  readonly operation?: undefined
  readonly path?: undefined
  readonly problem: Problem
} {
  return { problem: { kind: 'headersMalformed', detail: `the header ${header} was sent more than once` } }
}

/** Adds the most similar operation to an unknown path. */
function withNearest(edge: Edge, problem: Problem, { method, target }: WireRequest): Problem {
  return problem.kind === 'pathUnknown' ? { ...problem, nearest: edge.nearest(method, target) } : problem
}

function bindAll<Shapes extends OperationShapes<Shapes>, Context, Result>(
  documented: ReadonlyMap<string, EdgeOperation>,
  operations: PipelineOptions<Shapes, Context, Result>['operations'],
): Map<string, BoundOperation<Context, Result>> {
  const bound = new Map<string, BoundOperation<Context, Result>>()
  for (const id in operations) {
    const operation = documented.get(id)
    if (operation !== undefined)
      bound.set(id, bind<RequestOf<Shapes[typeof id]>, Context, Result>(operation, operations[id]))
  }
  return bound
}

function bind<Request, Context, Result>(
  operation: EdgeOperation,
  run: (request: Request, context: Context) => Result,
): BoundOperation<Context, Result> {
  return (decoded, context) => {
    const request: unknown = decoded
    const diagnostics: Diagnostic[] = []
    if (operation.accepts<Request>(request, diagnostics)) return { result: run(request, context) }
    return { diagnostics }
  }
}
