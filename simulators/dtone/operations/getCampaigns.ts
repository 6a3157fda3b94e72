import type { Operation } from '../context.ts'
import { campaignRows } from '../rules/catalogue/campaignRows.ts'
import { isAdvertised } from '../rules/catalogue/isAdvertised.ts'
import { representCampaign } from '../rules/catalogue/representCampaign.ts'
import { runOf } from '../rules/catalogue/runOf.ts'
import { paginate } from '../rules/lists/paginate.ts'

/** Lists the campaigns that run now. @see docs/dtone.md#promotions-and-campaigns */
export const getCampaigns: Operation<'getCampaigns'> = ({ query }, { now }) => {
  const rows = [...campaignRows.values()].filter(
    ({ days, products }) => runOf(days, now).start <= now && isAdvertised(products, query),
  )
  const { items, headers } = paginate(rows, query)
  return { status: 200, headers, body: items.map((row) => representCampaign(row, now)) }
}
