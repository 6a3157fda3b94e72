import type { DecodedRequest, OperationShape, RequestOf } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'
import type { EdgeOperation } from './edge.ts'

/** What came of a bound operation: its reply, or why it was not called. */
export type Outcome<Result> =
  | { readonly reply: Result; readonly problem?: undefined }
  | { readonly reply?: undefined; readonly problem: Problem }

/** An operation behind its validator: given a decoded request it runs only when the request is as documented. */
export function bindOperation<Shape extends OperationShape, Context, Result>(
  operation: EdgeOperation,
  run: (request: RequestOf<Shape>, context: Context) => Result,
): (decoded: DecodedRequest, context: Context) => Outcome<Result> {
  return (decoded, context) => {
    const request: unknown = decoded
    const diagnostics: Diagnostic[] = []
    if (operation.accepts<RequestOf<Shape>>(request, diagnostics)) return { reply: run(request, context) }
    return { problem: { kind: 'invalid', diagnostics } }
  }
}
