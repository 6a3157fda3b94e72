import type { CallbackAnswer } from '../../kernel/index.ts'
import { airtimeValidation } from '../callbacks/airtimeValidation.ts'
import type { Context } from '../context.ts'
import { airtime as rules } from '../data/airtime.generated.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import type { Airtime } from '../rules/airtime/airtime.ts'
import { handOverAirtime } from '../rules/airtime/handOver.ts'
import { joinQueue } from '../rules/queues/turns.ts'
import { verdictOf } from '../rules/requests/validationAnswer.ts'
import { endAirtime } from './endAirtime.ts'

/** Asks the application whether airtime may be sent, if it wants to be asked. Otherwise the airtime is queued. @see docs/africastalking.md#airtime */
export function askForValidation(airtime: Airtime, context: Context): void {
  const url = dashboardOf(context.state).airtimeValidation
  if (url === null) joinQueue('airtime', airtime.id, context, handOverAirtime)
  else airtimeValidation(context.state.airtimes.put({ ...airtime, awaitsValidation: true }), url, context)
}

/**
 * Queues airtime that the application has validated, and ends any other once no question is left. Only the first answer of status 2xx
 * counts.
 */
export function hearValidation(id: string, answer: CallbackAnswer, context: Context): void {
  const asked = context.state.airtimes.get(id)
  if (asked === undefined || !asked.awaitsValidation) return
  const verdict = verdictOf(answer)
  if (verdict === 'askedAgain') return
  const airtime = context.state.airtimes.put({ ...asked, awaitsValidation: false })
  if (verdict === 'allowed') joinQueue('airtime', id, context, handOverAirtime)
  else endAirtime(airtime, 'Failed', rules.descriptions.notValidated, context)
}
