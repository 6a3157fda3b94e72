import type { Product } from '../../model.ts'

/** How a product can be asked for, in words. @see docs/dtone.md#products */
export function termsOf(product: Product): string {
  if (!('accepted_calculation_modes' in product)) return `product ${product.id} has one price`
  const { id, accepted_calculation_modes: modes, source, destination } = product
  const sides = {
    SOURCE_AMOUNT: `\`source\` of ${source.amount.min} to ${source.amount.max} ${source.unit} in whole cents`,
    DESTINATION_AMOUNT: `\`destination\` of ${destination.amount.min} to ${destination.amount.max} ${destination.unit} in steps of ${destination.amount.increment}`,
  }
  return `product ${id} takes ${modes.map((mode) => `\`calculation_mode\` ${mode} with a ${sides[mode]}`).join(', or ')}`
}
