import type { Operation } from '../context.ts'
import { campaignRows } from '../rules/catalogue/campaignRows.ts'
import { representCampaign } from '../rules/catalogue/representCampaign.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one campaign, running or not. */
export const getCampaignById: Operation<'getCampaignById'> = ({ path }, { now }) => {
  const campaign = campaignRows.get(path.campaign_id)
  return campaign === undefined ? refusal('campaignNotFound') : { status: 200, body: representCampaign(campaign, now) }
}
