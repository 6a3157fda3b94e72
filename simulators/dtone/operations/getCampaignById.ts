import type { Operation } from '../context.ts'
import { campaignRows, representCampaign } from '../rules/catalogue/campaigns.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one campaign, active or not. @see docs/dtone.md#promotions-and-campaigns */
export const getCampaignById: Operation<'getCampaignById'> = ({ path }, { now }) => {
  const campaign = campaignRows.get(path.campaign_id)
  return campaign === undefined ? refusal('campaignNotFound') : { status: 200, body: representCampaign(campaign, now) }
}
