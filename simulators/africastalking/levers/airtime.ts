import type { Lever } from '../context.ts'
import { permitAirtime } from '../rules/airtime/permission.ts'

/** Lets the account send airtime, or forbids it. @see docs/africastalking.md#airtime */
export const putAfricasTalkingAirtime: Lever<'putAfricasTalkingAirtime'> = ({ body }, { state }) => {
  permitAirtime(state, body.isEnabled)
  return { status: 200, body: { isEnabled: body.isEnabled } }
}
