import { expect, test } from 'vitest'
import { translations } from '../../data/translations.generated.ts'
import type { Product } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { languages } from './languages.ts'
import { translateProduct } from './translate.ts'

/** All texts of a product, without amounts such as `3 USD`. */
function prose(product: Product): string[] {
  const texts = [product.name, product.description]
  texts.push(...(product.benefits ?? []).flatMap(({ additional_information }) => additional_information ?? []))
  if ('pin' in product) texts.push(...(product.pin.usage_info ?? []), product.pin.terms ?? '')
  if ('payment' in product) texts.push(...(product.payment.notes ?? []))
  return texts.filter((text) => /[a-z]{3}/.test(text))
}

test('every text of the catalogue has a translation in every language', () => {
  const words = new Set([...catalogue.values()].flatMap(prose))
  expect([...words].filter((text) => !Object.hasOwn(translations, text))).toEqual([])
  for (const [english, translated] of Object.entries(translations)) {
    expect(Object.keys(translated), english).toEqual(languages.slice(1))
  }
})

test('a translated product differs only in its texts', () => {
  for (const id of [44401, 50_006, 56_001, 57_660]) {
    const english = catalogue.get(id)
    const before = structuredClone(english)
    const french = english && translateProduct(english, 'fr')
    expect(english).toEqual(before)
    expect(french && prose(french)).not.toEqual(english && prose(english))
    expect(french?.prices).toEqual(english?.prices)
    expect(french?.operator).toEqual(english?.operator)
  }
})

test('English is the product itself, not a copy', () => {
  const product = catalogue.get(6035)
  expect(product && translateProduct(product, 'en')).toBe(product)
})
