import { campaigns } from '../../data/campaigns.ts'
import type { PromotionRow } from './promotionRows.ts'

/** A row of `data/campaigns.yaml`. */
export type CampaignRow = Omit<PromotionRow, 'operator_id' | 'bonus'>

const rows: readonly CampaignRow[] = campaigns

/** Campaigns by id, in the order of ids. */
export const campaignRows: ReadonlyMap<number, CampaignRow> = new Map(rows.map((row) => [row.id, row]))
