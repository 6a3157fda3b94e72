import { parsedJson } from '../../specs/formats/json.ts'
import { pageHeaders } from '../document/paging.ts'
import type { CaseRequest, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'

/** One page: its request and reply. */
export interface Page {
  /** Index of the step that asked for it. */
  readonly step?: number
  readonly request: CaseRequest
  readonly reply: StepReply
}

export interface PageNames {
  readonly page: string
  readonly perPage: string
}

/** Whether the headers and items of a list's pages agree. */
export function checkPages(pages: readonly Page[], names: PageNames, pointer: string): Finding[] {
  const good = pages.filter(({ reply }) => reply.status === 200)
  const single = good.flatMap((page) =>
    onePage(page, names).map((finding) => ({ ...finding, ...(page.step !== undefined && { step: page.step }) })),
  )
  return [...single, ...together(good, names)].map((finding) => ({ ...finding, pointer }))
}

type Difference = Omit<Finding, 'pointer'>

function onePage({ request, reply }: Page, names: PageNames): Difference[] {
  const items = itemsOf(reply)
  const { page, perPage } = asked(request, names)
  const said = pageHeaders(reply.headers)
  const found: Difference[] = []
  const differs = (header: string, is: unknown, must: unknown): void => {
    if (is !== must)
      found.push({
        check: 'header',
        message: `page ${page} of ${perPage} each: ${header} is ${is}, must be ${must}`,
        path: ['header', header],
      })
  }
  if (said.page !== undefined) differs('x-page', said.page, page)
  if (said.perPage !== undefined) differs('x-per-page', said.perPage, perPage)
  if (said.total === undefined || items === undefined) return found
  const last = Math.ceil(said.total / perPage)
  const here = Math.max(0, Math.min(perPage, said.total - (page - 1) * perPage))
  if (items.length !== here)
    found.push({
      check: 'body',
      message: `page ${page} of ${perPage} each has ${items.length} items, must have ${here} of ${said.total}`,
      path: ['body'],
    })
  if (said.pages !== undefined) differs('x-total-pages', said.pages, last)
  if (hasPageLinks(reply.headers) && page <= Math.max(1, last)) {
    differs('x-next-page', said.next, page < last ? page + 1 : undefined)
    differs('x-prev-page', said.previous, page > 1 ? page - 1 : undefined)
  }
  for (const [header, named] of [
    ['x-next-page', said.next],
    ['x-prev-page', said.previous],
  ] as const)
    if (named !== undefined && named > Math.max(1, last))
      found.push({
        check: 'header',
        message: `page ${page} of ${perPage} each: ${header} names page ${named}, the last page is ${last}`,
        path: ['header', header],
      })
  return found
}

/** Whether all pages of one size together hold each item once. */
function together(pages: readonly Page[], names: PageNames): Difference[] {
  return [...Map.groupBy(pages, ({ request }) => asked(request, names).perPage).values()].flatMap((same) => {
    const distinct = new Map(same.map((page) => [asked(page.request, names).page, page]))
    const total = pageHeaders(same[0]?.reply.headers ?? {}).total
    const items = [...distinct.values()].flatMap(({ reply }) => itemsOf(reply) ?? [])
    const seen = new Set(items.map((item) => JSON.stringify(item)))
    const twice = items.length - seen.size
    if (twice > 0)
      return [{ check: 'body', message: `${twice} of ${items.length} items stand on two pages`, path: ['body'] }]
    const perPage = asked(same[0]?.request ?? { method: '', target: '', headers: {} }, names).perPage
    const isWhole =
      total !== undefined &&
      Array.from({ length: Math.ceil(total / perPage) }, (_, at) => at + 1).every((page) => distinct.has(page))
    if (!isWhole || items.length === total) return []
    return [
      {
        check: 'body',
        message: `all pages together have ${items.length} items; the headers say ${total}`,
        path: ['body'],
      },
    ]
  })
}

function asked({ target }: CaseRequest, names: PageNames): { page: number; perPage: number } {
  const query = new URLSearchParams(target.split('?')[1] ?? '')
  return { page: Number(query.get(names.page)), perPage: Number(query.get(names.perPage)) }
}

function itemsOf(reply: StepReply): readonly unknown[] | undefined {
  const body = parsedJson(reply.body)
  if (Array.isArray(body)) return body
  const lists = typeof body === 'object' && body !== null ? Object.values(body).filter(Array.isArray) : []
  return lists.length === 1 ? lists[0] : undefined
}

function hasPageLinks(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => /^x-total-pages$/i.test(name))
}
