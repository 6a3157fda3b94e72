import type { Lever } from '../context.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'

/** Sets callback URLs and declares payment products. Members that the request lacks stay. @see docs/africastalking.md#delivery-reports */
export const putAfricasTalkingCallbackUrls: Lever<'putAfricasTalkingCallbackUrls'> = ({ body }, { state }) => {
  const former = dashboardOf(state)
  const products = { ...former.products, ...body.products }
  const { name, ...dashboard } = { ...former, ...body, products }
  state.dashboards.put({ name, ...dashboard })
  return { status: 200, body: dashboard }
}
