import { esimTerms } from '../../data/esimTerms.ts'
import type { EsimMetadata, Product } from '../../model.ts'

type Balance = EsimMetadata['balance']

const sizes = ['TB', 'GB', 'MB', 'KB', 'B'] as const
const terms: { readonly [Id in number]?: Pick<Balance, 'extended_data_policy'> } = esimTerms

/** The data that an eSIM product puts on a profile; -1 has no limit. @see docs/dtone.md#esim */
export function esimBalanceOf(product: Product): Balance {
  const benefits = 'accepted_calculation_modes' in product ? null : product.benefits
  const data = benefits?.find(({ type }) => type === 'DATA')
  const amount = data?.amount.total_including_tax ?? 0
  const policy = { type: amount === -1 ? 'UNLIMITED' : 'STANDARD' } as const
  return {
    size: { amount, unit: sizes.find((unit) => unit === data?.unit) ?? 'GB' },
    validity: product.validity ?? { quantity: -1, unit: 'DAY' },
    country_set: countrySetOf(product),
    ...(terms[product.id] ?? { extended_data_policy: policy }),
  }
}

/** Global products are good in the whole world, others where their operator is. */
function countrySetOf({ operator }: Product): string {
  return operator.country.iso_code === 'GXX' ? 'WWW' : operator.country.iso_code
}
