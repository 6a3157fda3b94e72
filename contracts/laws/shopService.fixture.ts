import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { readContract } from '../document/readContract.ts'
import type { CaseResult } from '../model/result.ts'
import { run } from '../run/run.ts'
import { shopDocument } from './shopDocument.fixture.ts'
import { fitsFilter, type Lamp, lampsIn, preferredLanguage, sortedLamps } from './shopLamps.fixture.ts'

interface Asked {
  readonly query: URLSearchParams
  /** The value of Accept-Language. */
  readonly wish: string
  readonly page: number
}

/** Rules of the shop; a test breaks one of them. */
const correct = {
  isWanted: (lamp: Lamp, { query }: Asked): boolean =>
    [...query].every(([name, value]) => fitsFilter(lamp, name, value) !== false),
  sorted: (lamps: readonly Lamp[], { query }: Asked): readonly Lamp[] => sortedLamps(lamps, query.get('order') ?? 'id'),
  language: ({ wish }: Asked): string => preferredLanguage(wish),
  /** The language that Content-Language says. */
  saidLanguage: (language: string, _asked: Asked): string => language,
  shown: (lamp: Lamp, _language: string): object => lamp,
  isTooLarge: ({ query }: Asked): boolean => Number(query.get('limit') ?? 1) > 10,
  limit: ({ query }: Asked): number => Number(query.get('limit') ?? 6),
  total: (found: readonly Lamp[], _all: readonly Lamp[], _asked: Asked): number => found.length,
  eventOrder: (one: Event, other: Event): number => (one.at < other.at ? 1 : -1),
  nextNote: (from: number, size: number): number => from + size,
  isWantedOrder: ({ lamp, state }: Order, { query }: Asked): boolean =>
    [String(lamp), null].includes(query.get('lamp')) && [state, null].includes(query.get('state')),
}
export type ShopRules = typeof correct

interface Event {
  readonly id: number
  readonly at: string
}

interface Order {
  readonly lamp: number
  readonly state: string
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly language?: string
}

const events = Array.from(
  { length: 8 },
  (_, at): Event => ({ id: at + 1, at: `2026-03-${10 + ((at * 3) % 8)}T00:00:00Z` }),
)
const notes = Array.from({ length: 7 }, (_, at) => ({ text: `note ${at + 1}` }))

function answer(path: string, asked: Asked, rules: ShopRules, orders: readonly Order[]): Answer {
  if (path === '/orders') return { status: 200, body: orders.filter((order) => rules.isWantedOrder(order, asked)) }
  if (rules.isTooLarge(asked)) return { status: 400, body: { error: 'limit' } }
  const size = rules.limit(asked)
  if (path === '/events') {
    const from = Number(asked.query.get('offset') ?? 0)
    return { status: 200, body: events.toSorted(rules.eventOrder).slice(from, from + size) }
  }
  if (path === '/notes') {
    const from = Number(asked.query.get('after') ?? 0)
    const isLast = from + size >= notes.length
    const next = isLast ? {} : { next: String(rules.nextNote(from, size)) }
    return { status: 200, body: { notes: notes.slice(from, from + size), ...next } }
  }
  const language = rules.language(asked)
  const all = lampsIn(language)
  const found = rules.sorted(
    all.filter((lamp) => rules.isWanted(lamp, asked)),
    asked,
  )
  const from = (asked.page - 1) * size
  const data = found.slice(from, from + size).map((lamp) => rules.shown(lamp, language))
  return {
    status: 200,
    body: { data, total: rules.total(found, all, asked) },
    language: rules.saidLanguage(language, asked),
  }
}

/** Runs named cases against the shop, with some of its rules broken, and returns those that do not hold. */
export async function brokenShopLaws(broken: Partial<ShopRules>, cases: string): Promise<readonly CaseResult[]> {
  return (await shopLaws(broken, cases)).filter(({ outcome }) => outcome !== 'held')
}

/** Runs named cases against the shop, with some of its rules broken. */
export async function shopLaws(broken: Partial<ShopRules>, cases: string): Promise<readonly CaseResult[]> {
  const server = shopServer({ ...correct, ...broken })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const contract = readContract('shop', shopDocument)
    const url = `http://127.0.0.1:${portOf(server.address())}`
    const target = { document: 'shop', url, isOpen: true, prefers: false, enter: async () => ({}) }
    return (await run({ pairs: [{ contract, target }], seed: '1', cases: [cases] })).cases
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

function shopServer(rules: ShopRules): http.Server {
  const orders: Order[] = []
  return http.createServer((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://shop')
    const wish = request.headers['accept-language'] ?? ''
    const asked: Asked = { query, wish, page: Number(query.get('page') ?? 1) }
    const isOrder = request.method === 'POST'
    if (isOrder) orders.push({ lamp: 3, state: 'new' })
    const { status, body, language }: Answer = isOrder
      ? { status: 201, body: orders[0] }
      : answer(pathname, asked, rules, orders)
    const spoken = language === undefined ? {} : { 'content-language': language }
    response.writeHead(status, { 'content-type': 'application/json', ...spoken })
    response.end(JSON.stringify(body))
  })
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
