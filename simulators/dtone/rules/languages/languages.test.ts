import { expect, test } from 'vitest'
import { preferredLanguage } from './languages.ts'

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['es', 'es'],
  ['FR', 'fr'],
  ['es-MX', 'es'],
  ['es-419, en;q=0.5', 'es'],
  ['de, fr', 'fr'],
  ['de', 'en'],
  ['fr, es', 'fr'],
  ['es, fr', 'es'],
  ['en;q=0.5, fr;q=0.9, es;q=0.8', 'fr'],
  ['en ; q=0.1,es ; q=0.2', 'es'],
  ['fr-CA;q=0.4, fr-FR;q=0.9, es;q=0.6', 'fr'],
  ['*', 'en'],
  ['de, *;q=0.1', 'en'],
  ['en;q=0, *', 'es'],
  ['en;q=0, es;q=0, *;q=0.5', 'fr'],
  ['es;q=0', 'en'],
  ['es;q=0, es-MX', 'en'],
  ['es;q=0.5, *;q=0.8', 'en'],
  ['es;q=1.000', 'es'],
  ['es;q=2, fr;q=0.1', 'fr'],
  ['es;q=high', 'en'],
  ['espanol_, fr', 'fr'],
  [',, fr ,', 'fr'],
])('%s gets %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
