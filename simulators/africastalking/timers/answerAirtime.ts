import type { Context } from '../context.ts'
import { airtime as rules } from '../data/airtime.generated.ts'
import { endAirtime } from '../lifeCycle/endAirtime.ts'
import { plannedOutcome } from '../rules/airtime/outcomes.ts'

/** Ends airtime as the operator answers. A failed attempt is repeated while its hours last. @see docs/africastalking.md#airtime */
export function answerAirtime(id: string, context: Context): void {
  const airtime = context.state.airtimes.get(id)
  if (airtime === undefined || airtime.status !== 'Queued') return
  const { status, failures = 0, retried = failures > 0, description = '' } = plannedOutcome(airtime.number, context)
  if (status === 'Success' && airtime.failures >= failures) {
    endAirtime(airtime, 'Success', rules.descriptions.delivered, context)
    return
  }
  const failed = context.state.airtimes.put({ ...airtime, failures: airtime.failures + 1 })
  const next = context.now + rules.retryEverySeconds * 1_000
  if (retried && next <= airtime.retryUntil) context.schedule('answerAirtime', next, id)
  else endAirtime(failed, 'Failed', description, context)
}
