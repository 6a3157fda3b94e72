import type { Operation, Parameter } from '../../document/contract.ts'
import type { Cursor } from '../../document/list.ts'
import { pageParameters } from '../../document/paging.ts'
import { flatten } from '../../schema/flatten.ts'
import { numberBounds } from '../../values/sampleValue.ts'

/** How an operation divides its list. */
export interface Slicing {
  /** The parameter that says where a part begins. */
  readonly at: Parameter
  readonly by: 'page' | 'offset' | Cursor
  /** The parameter for the number of entries. Absent if it cannot be chosen. */
  readonly size: Parameter | undefined
  /** The number of the first page, or the offset of the first entry. */
  readonly first: number
  /** The documented limit of the size. */
  readonly limit: number | undefined
  /** The size if none is asked for. */
  readonly usual: number | undefined
}

/** How the list of an operation is divided; undefined if it is returned at once. */
export function slicingOf(operation: Operation, root: unknown): Slicing | undefined {
  const { method, parameters, list } = operation
  const { cursor } = list
  const { page, offset, size } = pageParameters(operation, root)
  const named = parameters.find((one) => one.in === 'query' && one.name === cursor?.parameter)
  const at = named ?? (size && (page ?? offset))
  if (method !== 'GET' || at === undefined) return undefined
  const sizes = flatten(root, size?.schema ?? {})
  const places = flatten(root, at.schema)
  const lowest = places['default'] ?? places['minimum']
  return {
    at,
    size,
    by: named !== undefined && cursor !== undefined ? cursor : at === page ? 'page' : 'offset',
    first: firstOf(at, at === page, lowest),
    limit: numberBounds(sizes, true).high,
    usual: typeof sizes['default'] === 'number' ? sizes['default'] : undefined,
  }
}

/** Pages are counted from 1 where the document does not say, an index from 0; offsets from 0, or from 1 where it says so. */
function firstOf({ name }: Parameter, isPage: boolean, lowest: unknown): number {
  if (isPage) return Number(lowest ?? (/index$/i.test(name) ? 0 : 1))
  return lowest === 1 ? 1 : 0
}
