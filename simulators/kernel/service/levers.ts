import type { OperationTable } from '../../../specs/openapi/index.ts'
import type { operations, tags } from '../../../specs/types/control.generated.ts'

/** Control-plane operations of a service: one function for each operation under its tag. A missing or misspelt one does not compile. */
export type Levers<Tag extends keyof tags> = OperationTable<Pick<operations, tags[Tag]>, unknown>
