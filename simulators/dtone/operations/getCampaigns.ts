import type { Operation } from '../context.ts'
import { isAdvertised, runOf } from '../rules/catalogue/advertisements.ts'
import { campaignRows, representCampaign } from '../rules/catalogue/campaigns.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the active campaigns. @see docs/dtone.md#promotions-and-campaigns */
export const getCampaigns: Operation<'getCampaigns'> = ({ query }, { now }) => {
  const rows = [...campaignRows.values()].filter(
    ({ days, products }) => runOf(days, now).start <= now && isAdvertised(products, query),
  )
  const { items, headers } = paginate(rows, query)
  return { status: 200, headers, body: items.map((row) => representCampaign(row, now)) }
}
