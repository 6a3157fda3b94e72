import type { ReplyOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { banks } from '../../destinations/data/banks.generated.ts'
import { representBank } from '../representBank.ts'

/** Lists all banks, sorted by code. */
export function Banks_GetAll(): ReplyOf<operations['Banks_GetAll']> {
  const sorted = banks.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return { status: 200, body: sorted.map(representBank) }
}
