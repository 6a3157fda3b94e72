import { flatten } from '../schema/flatten.ts'
import { typesOf } from '../schema/typesOf.ts'
import type { Operation, Parameter } from './contract.ts'

const pageName = /^page([_-]?(number|num|no|index))?$/i
const offsetName = /^(\$?skip|offset)$/i
/** Names that say it only of a number: a `start` may be a date. */
const numberedOffsetName = /^start([_-]?at)?$/i
const sizeName = /^((items|results)?[_-]?per[_-]?page|page[_-]?(size|limit)|limit)$/i
/** Names that say it only of a number beside a page or an offset: a `size` may be that of a shoe. */
const numberedSizeName = /^(size|count|take|per|rows|max[_-]?results|\$?top)$/i

/** The query parameters that page through a list. */
export interface Paging {
  readonly page: Parameter
  readonly perPage: Parameter
}

/** How an operation pages its list; undefined if it does not. */
export function pagingOf(operation: Operation, root: unknown): Paging | undefined {
  const { page, size } = pageParameters(operation, root)
  return operation.method !== 'GET' || page === undefined || size === undefined ? undefined : { page, perPage: size }
}

/** The query parameters that ask for a part of a list, by their usual names. */
export interface PageParameters {
  /** The number of a page. */
  readonly page: Parameter | undefined
  /** The number of entries before a part. */
  readonly offset: Parameter | undefined
  /** How many entries a part has at most. */
  readonly size: Parameter | undefined
}

export function pageParameters({ parameters }: Pick<Operation, 'parameters'>, root: unknown): PageParameters {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const numbers = query.filter(({ schema }) =>
    typesOf(flatten(root, schema)).some((type) => /integer|number/.test(type)),
  )
  const named = (name: RegExp, among = query): Parameter | undefined => among.find((one) => name.test(one.name))
  const page = named(pageName)
  const offset = named(offsetName) ?? named(numberedOffsetName, numbers)
  const isPaged = page !== undefined || offset !== undefined
  return { page, offset, size: named(sizeName) ?? (isPaged ? named(numberedSizeName, numbers) : undefined) }
}

/** Whether a parameter has a name that may ask for a part of a list, as a word of it: `fromPage`, `list_offset`. */
export function mayPage({ name }: Parameter): boolean {
  const words = name.split(/(?=[A-Z])|[^A-Za-z]+/)
  return /^start([_-]?(at|index))?$/i.test(name) || words.some((word) => /^(page|offset|skip)$/i.test(word))
}

/** The numbers in the headers of a page, each if it is there. */
export interface PageHeaders {
  /** Number of all entries. */
  readonly total: number | undefined
  readonly pages: number | undefined
  readonly page: number | undefined
  readonly perPage: number | undefined
  readonly next: number | undefined
  readonly previous: number | undefined
}

export function pageHeaders(headers: Readonly<Record<string, string>>): PageHeaders {
  const find = (name: RegExp): number | undefined => {
    const header = Object.entries(headers).find(([key]) => name.test(key))
    return header === undefined ? undefined : Number(header[1])
  }
  return {
    total: find(/^(x-)?total([_-]?(count|items))?$/i),
    pages: find(/^(x-)?total-?pages$/i),
    page: find(/^(x-)?(current-)?page$/i),
    perPage: find(/^(x-)?per-?page$/i),
    next: find(/^(x-)?next-?page$/i),
    previous: find(/^(x-)?prev(ious)?-?page$/i),
  }
}
