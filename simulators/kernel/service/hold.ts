import type { OperationShapes, Reply, ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { Instant } from '../time/instant.ts'

/** An answer that an operation gives later: when `context.release` is called with the key, or at `until`, whichever comes first. */
export interface Hold<Held extends Reply = Reply> {
  readonly until: Instant
  readonly key: string
  /** Makes the answer of what is true by then. */
  readonly reply: () => Held
}

/** One function for each operation of a document, of which those named may hold their answers. */
export type ServiceOperationTable<Shapes extends OperationShapes<Shapes>, Context, Holding extends keyof Shapes> = {
  readonly [Id in keyof Shapes]: (
    request: RequestOf<Shapes[Id]>,
    context: Context,
  ) => Id extends Holding ? ReplyOf<Shapes[Id]> | Hold<ReplyOf<Shapes[Id]>> : ReplyOf<Shapes[Id]>
}
