import type { ReplyHeaders } from '../../../../specs/openapi/index.ts'

/** A list, or what can be read like one. */
interface Pageable<Item> {
  readonly length: number
  slice(from: number, to: number): Item[]
}

/**
 * One page of a list with the headers that lead through it; a page past the last is empty.
 * The defaults are the document's, which has filled them in already. @see docs/dtone.md#lists
 */
export function paginate<Item>(
  items: Pageable<Item>,
  { page = 1, per_page: perPage = 50 }: { readonly page?: number; readonly per_page?: number },
): { readonly items: Item[]; readonly headers: ReplyHeaders } {
  const pages = Math.ceil(items.length / perPage)
  const start = (page - 1) * perPage
  const headers = {
    'X-Total': items.length,
    'X-Total-Pages': pages,
    'X-Per-Page': perPage,
    'X-Page': page,
    'X-Next-Page': page < pages ? page + 1 : undefined,
    'X-Prev-Page': page > 1 && page <= pages + 1 ? page - 1 : undefined,
  }
  return { items: items.slice(start, start + perPage), headers }
}
