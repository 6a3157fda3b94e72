import type { components } from '../../../../specs/types/dtone.generated.ts'
import type { Instant } from '../../../kernel/index.ts'
import { campaigns } from '../../data/campaigns.generated.ts'
import { type AdvertisementRow, advertisedProduct, representAdvertisement } from './advertisements.ts'

const rows: readonly AdvertisementRow[] = campaigns

/** Campaigns of `data/campaigns.yaml` by id, in the order of ids. */
export const campaignRows: ReadonlyMap<number, AdvertisementRow> = new Map(rows.map((row) => [row.id, row]))

/** The wire form of a campaign; campaigns are in English only. @see docs/dtone.md#promotions-and-campaigns */
export function representCampaign(row: AdvertisementRow, now: Instant): components['schemas']['Campaign'] {
  return {
    ...representAdvertisement(row, now, 'en'),
    products: row.products.map((productId) => {
      const { id, name, description, type, operator } = advertisedProduct(productId)
      return { id, name, description, type, operator }
    }),
  }
}
