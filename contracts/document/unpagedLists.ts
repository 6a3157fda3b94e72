import { isRecord } from '../../specs/openapi/index.ts'
import { flatten } from '../schema/flatten.ts'
import { typesOf } from '../schema/typesOf.ts'
import type { Contract, Operation, Parameter } from './contract.ts'
import { mayPage, pageParameters } from './paging.ts'

/** A list that seems to come in parts, whose parameters for a part are not known. */
export interface UnpagedList {
  readonly operation: Operation
  readonly parameter: Parameter
}

/** Each GET of a list with a parameter for a page or an offset that is not taken for one, or beside which no size is known. */
export function unpagedLists({ source, operations }: Pick<Contract, 'source' | 'operations'>): UnpagedList[] {
  return operations.flatMap((operation) => {
    const { method, parameters, list } = operation
    const { page, offset, size } = pageParameters(operation, source)
    const isPaged = list.cursor !== undefined || (size !== undefined && (page ?? offset) !== undefined)
    const parameter = parameters.find((one) => one.in === 'query' && mayPage(one))
    if (method !== 'GET' || isPaged || parameter === undefined || !hasList(source, operation)) return []
    return [{ operation, parameter }]
  })
}

/** Whether a success is a list, or has one among its members. */
function hasList(root: unknown, { responses }: Operation): boolean {
  const shown = flatten(root, responses.find(({ key }) => key.startsWith('2'))?.media[0]?.schema)
  const members = isRecord(shown['properties']) ? Object.values(shown['properties']) : []
  return [shown, ...members].some((one) => typesOf(flatten(root, one)).includes('array'))
}
