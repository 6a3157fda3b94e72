import type { Operation, Parameter } from '../../document/contract.ts'
import type { Cursor } from '../../document/list.ts'
import { isPageNumber, isPageSize } from '../../document/paging.ts'
import { flatten } from '../../schema/flatten.ts'
import { numberBounds } from '../../values/sampleValue.ts'

/** How an operation divides its list. */
export interface Slicing {
  /** The parameter that says where a part begins. */
  readonly at: Parameter
  readonly by: 'page' | 'offset' | Cursor
  /** The parameter for the number of entries. Absent if it cannot be chosen. */
  readonly size: Parameter | undefined
  /** The lowest number of a page, or the offset of the first entry. */
  readonly first: number
  /** The documented limit of the size. */
  readonly limit: number | undefined
  /** The size if none is asked for. */
  readonly usual: number | undefined
}

const offsetName = /^(offset|skip)$/i

/** How the list of an operation is divided; undefined if it is returned at once. */
export function slicingOf({ method, parameters, list }: Operation, root: unknown): Slicing | undefined {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const { cursor } = list
  const size = query.find(isPageSize)
  const named = query.find(({ name }) => name === cursor?.parameter)
  const page = size && query.find(isPageNumber)
  const offset = size && query.find(({ name }) => offsetName.test(name))
  const at = named ?? page ?? offset
  if (method !== 'GET' || at === undefined) return undefined
  const sizes = flatten(root, size?.schema ?? {})
  const places = flatten(root, at.schema)
  const lowest = Number(places['default'] ?? places['minimum'] ?? 1)
  return {
    at,
    size,
    by: named !== undefined && cursor !== undefined ? cursor : at === page ? 'page' : 'offset',
    first: at === page ? lowest : 0,
    limit: numberBounds(sizes, true).high,
    usual: typeof sizes['default'] === 'number' ? sizes['default'] : undefined,
  }
}
