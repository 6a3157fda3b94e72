import { expect, test } from 'vitest'
import { preferredLanguage } from '../shopLamps.fixture.ts'
import { brokenShopLaws, type ShopRules, shopLaws } from '../shopService.fixture.ts'

const language = 'shop/listLamps/law/language'

test('a service that answers in each language breaks no case', async () => {
  const [held, ...others] = await shopLaws({}, language)
  expect(others).toEqual([])
  expect(held?.findings).toEqual([])
  expect(held?.exchanges.map(({ request }) => request.headers['accept-language'])).toEqual([
    ...[undefined, 'en', 'fr', 'sw'],
    ...['xx', 'xx, fr;q=0.5', 'FR', 'en;Q=0.2, fr;Q=0.8', 'sw;q=0.2, fr;q=0.8'],
  ])
})

const bugs: readonly [bug: string, broken: Partial<ShopRules>, message: string][] = [
  ['a language that is not told', { saidLanguage: () => 'en' }, 'is en, must be fr: Accept-Language: fr'],
  [
    'texts that stay in the usual language',
    { language: () => 'en', saidLanguage: (_language, { wish }) => preferredLanguage(wish) },
    '/data/*/name is in en, must be in fr: Accept-Language: fr',
  ],
  [
    'a number that depends on the language',
    { shown: (lamp, spoken) => ({ ...lamp, watts: spoken === 'sw' ? 0 : lamp.watts }) },
    'Accept-Language: sw changed more than /data/*/name',
  ],
  [
    'weights that are ignored',
    { language: ({ wish }) => preferredLanguage(wish.replaceAll(/;q=[\d.]+/g, '')) },
    'is sw, must be fr: Accept-Language: sw;q=0.2, fr;q=0.8',
  ],
  [
    'an unknown language that hides a known one',
    { language: ({ wish }) => (wish.includes('xx') ? 'en' : preferredLanguage(wish)) },
    'is en, must be fr: Accept-Language: xx, fr;q=0.5',
  ],
  [
    'another usual language',
    { language: ({ wish }) => (wish === '' ? 'fr' : preferredLanguage(wish)) },
    'is fr, must be en: a request without Accept-Language',
  ],
]

test.each(bugs)('%s: found', async (_bug, broken, message) => {
  const [found] = await brokenShopLaws(broken, language)
  expect(found?.findings.map((finding) => finding.message)).toContain(message)
})
