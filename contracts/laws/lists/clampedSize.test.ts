import { expect, test } from 'vitest'
import { brokenBy, json, no, type Respond, smallDocument } from '../../run/smallService.fixture.ts'

const integer = { type: 'integer', minimum: 0 }
const listed = { type: 'array', items: { type: 'integer' } }
const body = { type: 'object', properties: { items: listed, total: { type: 'integer' }, next: {} } }

/** A list whose size has no documented limit, divided by a parameter. */
function listDocument(by: 'page' | 'offset' | 'after'): ReturnType<typeof smallDocument> {
  return smallDocument({
    '/numbers': {
      get: {
        operationId: 'list',
        ...(by === 'after' && { 'x-list': { cursor: { parameter: 'after', from: '/next' } } }),
        parameters: [
          { name: by, in: 'query', schema: by === 'page' ? { ...integer, minimum: 1 } : integer },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, default: 10 } },
        ],
        responses: { 200: { description: 'Numbers.', content: json(body) }, 400: { description: 'Refused.' } },
      },
    },
  })
}

interface Rules {
  readonly count: number
  /** How many entries come at most. */
  readonly most?: number
  readonly total?: number
  /** So many entries are left out before the second page. */
  readonly skips?: number
}

function numbers({ count, most = 1_000, total, skips = 0 }: Rules): Respond {
  const all = Array.from({ length: count }, (_, at) => at)
  return ({ query }) => {
    const size = Math.min(most, Number(query.get('limit') ?? 10))
    const from = Number(query.get('offset') ?? query.get('after') ?? (Number(query.get('page') ?? 1) - 1) * size)
    if (from < 0) return no(400)
    const begin = from > 0 ? from + skips : from
    const items = all.slice(begin, begin + size)
    const next = begin + size < count ? { next: begin + size } : {}
    return { status: 200, body: { items, ...next, ...(total !== undefined && { total }) } }
  }
}

const cases = ['small/list/law/list/all', 'small/list/list/*']

test.each(['page', 'offset', 'after'] as const)(
  'a size that is reduced without a word breaks no list by %s',
  async (by) => {
    expect(await brokenBy(listDocument(by), numbers({ count: 25, most: 20 }), cases)).toEqual({})
    expect(await brokenBy(listDocument(by), numbers({ count: 25, most: 20, total: 25 }), cases)).toEqual({})
  },
)

test.each(['page', 'offset'] as const)('a short list by %s is whole where nothing comes after it', async (by) => {
  const found = await brokenBy(listDocument(by), numbers({ count: 12, skips: 1 }), cases)
  expect(found).toEqual({ 'list/law/list/all': expect.stringMatching(/^page 2 of 4 each has another entry/) })
  const short = await brokenBy(listDocument(by), numbers({ count: 12, total: 13 }), cases)
  expect(short).toEqual({ 'list/law/list/all': expect.stringMatching(/has 12 entries, the reply says 13/) })
})
