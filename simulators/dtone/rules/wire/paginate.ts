import type { ReplyHeaders } from '../../../../specs/openapi/index.ts'

/** An array or a span of a collection. */
interface Pageable<Item> {
  readonly length: number
  slice(from: number, to: number): Item[]
}

/**
 * One page of a list and its pagination headers; a page after the last is empty. The pipeline has filled in the document's defaults, so
 * those below apply to direct calls only. @see docs/dtone.md#lists
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
