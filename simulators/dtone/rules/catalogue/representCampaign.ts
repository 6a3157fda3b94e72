import type { components } from '../../../../specs/types/dtone.ts'
import type { Instant } from '../../../kernel/index.ts'
import { advertisedProduct } from './advertisedProduct.ts'
import { announce } from './announce.ts'
import type { CampaignRow } from './campaignRows.ts'

/** The wire form of a campaign. @see docs/dtone.md#promotions-and-campaigns */
export function representCampaign(row: CampaignRow, now: Instant): components['schemas']['Campaign'] {
  return {
    ...announce(row, now, 'en'),
    products: row.products.map((productId) => {
      const { id, name, description, type, operator } = advertisedProduct(productId, 'en')
      return { id, name, description, type, operator }
    }),
  }
}
