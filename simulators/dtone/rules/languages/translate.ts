import { translations } from '../../data/translations.generated.ts'
import type { Product } from '../../model.ts'
import type { Language } from './languages.ts'

type Translations = Readonly<Record<string, Readonly<Record<Exclude<Language, 'en'>, string>>>>

const byText: Translations = translations

/** Translates a text by `data/translations.yaml`; English if it has no translation. */
export function translate(english: string, language: Language): string {
  return language === 'en' ? english : (byText[english]?.[language] ?? english)
}

/** A copy of a product with all of its texts translated; the product itself for English. @see docs/dtone.md#languages */
export function translateProduct(english: Product, language: Language): Product {
  if (language === 'en') return english
  const say = (text: string): string => translate(text, language)
  const product = structuredClone(english)
  product.name = say(product.name)
  product.description = say(product.description)
  for (const benefit of product.benefits ?? []) {
    if (benefit.additional_information !== null) benefit.additional_information = say(benefit.additional_information)
  }
  if ('pin' in product) {
    const { usage_info, validity, terms } = product.pin
    product.pin = { usage_info: usage_info?.map(say) ?? null, validity, terms: terms === null ? null : say(terms) }
  }
  if ('payment' in product) product.payment.notes = product.payment.notes?.map(say) ?? null
  return product
}
