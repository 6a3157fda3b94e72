import type { Operation, Parameter } from './contract.ts'

const pageName = /^page([_-]?(number|no))?$/i
const perPageName = /^(per[_-]?page|page[_-]?size|limit)$/i

/** The query parameters that page through a list. */
export interface Paging {
  readonly page: Parameter
  readonly perPage: Parameter
}

/** How an operation pages its list; undefined if it does not. */
export function pagingOf({ method, parameters }: Operation): Paging | undefined {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const page = query.find(isPageNumber)
  const perPage = query.find(isPageSize)
  return method !== 'GET' || page === undefined || perPage === undefined ? undefined : { page, perPage }
}

/** Whether a parameter says the number of a page. */
export function isPageNumber({ name }: Parameter): boolean {
  return pageName.test(name)
}

/** Whether a parameter says how many entries a page has at most. */
export function isPageSize({ name }: Parameter): boolean {
  return perPageName.test(name)
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
