import { expect, test } from 'vitest'
import { fitsFilter, lampsIn, preferredLanguage, sortedLamps } from '../shopLamps.fixture.ts'
import { brokenShopLaws, type ShopRules, shopLaws } from '../shopService.fixture.ts'

test('lists that agree with their document break no case', async () => {
  const cases = await shopLaws({}, 'shop/*/law/list/*')
  expect(cases.filter(({ outcome }) => outcome !== 'held')).toEqual([])
  expect(new Set(cases.map(({ operationId }) => operationId))).toEqual(
    new Set(['listLamps', 'listEvents', 'listNotes', 'order']),
  )
})

/** A bug, the case that must find it, and what it must say. */
const bugs: readonly [bug: string, broken: Partial<ShopRules>, label: string, message: RegExp][] = [
  [
    'a second page that is sorted apart',
    { sorted: (lamps, { page }) => (page === 2 ? lamps.toReversed() : lamps) },
    'listLamps/law/list/all',
    /must precede/,
  ],
  [
    'a second page that begins an entry late',
    { sorted: (lamps, { page }) => (page === 2 ? [...lamps.slice(1), ...lamps.slice(0, 1)] : lamps) },
    'listLamps/law/list/all',
    /page 2 of 3 each has another entry/,
  ],
  [
    'another order than the documented one',
    { sorted: (lamps) => sortedLamps(lamps, '-id') },
    'listLamps/law/list/all',
    /must precede.*by \/id/,
  ],
  [
    'a second field to sort by that is ignored',
    { sorted: (lamps, { query }) => sortedLamps(lamps, query.get('order')?.split(',')[0] ?? 'id') },
    'listLamps/law/list/order=watts,-name',
    /must precede.*by \/watts, \/name descending/,
  ],
  [
    'a filter that is ignored beside another one',
    {
      isWanted: (lamp, { query }) =>
        [...query].every(
          ([name, value]) => (name === 'colour' && query.has('maker')) || fitsFilter(lamp, name, value) !== false,
        ),
    },
    'listLamps/law/list/colour+maker',
    /does not fit colour=/,
  ],
  [
    'a filter that is ignored beside all others',
    {
      isWanted: (lamp, { query }) =>
        [...query].every(
          ([name, value]) => (name === 'maker' && query.has('tag')) || fitsFilter(lamp, name, value) !== false,
        ),
    },
    'listLamps/law/list/allFilters',
    /does not fit maker=/,
  ],
  [
    'a bound that a filter leaves out',
    {
      isWanted: (lamp, { query }) =>
        [...query].every(([name, value]) =>
          name === 'brightest' ? lamp.watts < Number(value) : fitsFilter(lamp, name, value) !== false,
        ),
    },
    'listLamps/law/list/brightest',
    /lacks an entry that is in the list with brightest=/,
  ],
  [
    'a filter that finds what is written in another case',
    {
      isWanted: (lamp, { query }) =>
        [...query].every(
          ([name, value]) =>
            fitsFilter(lamp, name, value) !== false ||
            (name === 'maker' && fitsFilter(lamp, name, value.toUpperCase())),
        ),
    },
    'listLamps/law/list/maker/otherCase',
    /does not fit maker=(acme|lux)/,
  ],
  [
    'two filters that lose what fits both',
    {
      isWanted: (lamp, { query }) =>
        [...query].every(([name, value]) => fitsFilter(lamp, name, value) !== false) &&
        !(query.has('colour') && query.has('tag')),
    },
    'listLamps/law/list/colour+tag',
    /lacks an entry/,
  ],
  [
    'a page size that is ignored beside a filter',
    { limit: ({ query }) => (query.has('colour') ? 100 : Number(query.get('limit') ?? 6)) },
    'listLamps/law/list/colour',
    /page 2 of 2 each with colour=green has 0 entries, must have 2/,
  ],
  [
    'a limit of the page size that is not checked beside a filter',
    { isTooLarge: ({ query }) => !query.has('colour') && Number(query.get('limit') ?? 1) > 10 },
    'listLamps/law/list/colour',
    /200/,
  ],
  [
    'a total that is counted before the filter',
    { total: (_found, all) => all.length },
    'listLamps/law/list/maker+tag',
    /entries, the reply says 24|says 24|must have/,
  ],
  [
    'a total that is that of the page',
    { total: (found, _all, { query }) => Math.min(found.length, Number(query.get('limit') ?? 6)) },
    'listLamps/law/list/all',
    /entries in all|must have/,
  ],
  [
    'a language that is dropped on the second page',
    { language: ({ wish, page }) => (page === 2 ? 'en' : preferredLanguage(wish)) },
    'listLamps/law/list/Accept-Language',
    /another entry here/,
  ],
  [
    'a language that is dropped beside a filter',
    { language: ({ wish, query }) => (query.has('colour') ? 'en' : preferredLanguage(wish)) },
    'listLamps/law/list/Accept-Language+colour',
    /lacks an entry/,
  ],
  [
    'a language that is dropped beside two filters',
    {
      language: ({ wish, query }) => (query.has('colour') && query.has('maker') ? 'en' : preferredLanguage(wish)),
    },
    'listLamps/law/list/allFilters',
    /lacks an entry/,
  ],
  [
    'a list that is sorted the other way round',
    { eventOrder: (one, other) => (one.at < other.at ? -1 : 1) },
    'listEvents/law/list/all',
    /by \/at descending/,
  ],
  ['a cursor that skips an entry', { nextNote: (from, size) => from + size + 1 }, 'listNotes/law/list/all', /page 2/],
  [
    'a search that finds what only one of its filters fits',
    {
      isWantedOrder: ({ lamp, state }, { query }) => query.get('lamp') === String(lamp) || query.get('state') === state,
    },
    'order/law/list/found.lamp/missed',
    /must be \[\]/,
  ],
]

test.each(bugs)('%s is found', async (_bug, broken, label, message) => {
  const [found, ...others] = await brokenShopLaws(broken, `shop/${label}`)
  expect(others).toEqual([])
  expect(found?.findings.map((finding) => finding.message).join('\n')).toMatch(message)
})

test('a finding names the reply at fault and the entry in it', async () => {
  const [found] = await brokenShopLaws({ sorted: (lamps) => sortedLamps(lamps, '-id') }, 'shop/listLamps/law/list/all')
  expect(found?.findings[0]).toMatchObject({
    check: 'law',
    step: 0,
    path: ['body', 'data', 1],
    pointer: '#/paths/~1lamps/get',
  })
})

test('the lamps differ in what the filters compare', () => {
  expect(new Set(lampsIn('en').map(({ colour }) => colour)).size).toBe(3)
})
