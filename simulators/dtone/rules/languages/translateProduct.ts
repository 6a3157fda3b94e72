import type { Product } from '../../model.ts'
import type { Language } from './language.ts'
import { translate } from './translate.ts'

/** A product with all of its prose in a language. @see docs/dtone.md#languages */
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
