import type { Product } from '../../model.ts'

const esimService = 13

/** Whether a product is a data plan on an eSIM profile. @see docs/dtone.md#esim */
export function isEsim({ service }: Pick<Product, 'service'>): boolean {
  return service.id === esimService
}
