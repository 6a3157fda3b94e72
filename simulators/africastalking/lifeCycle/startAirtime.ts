import type { Context } from '../context.ts'
import type { Airtime, AirtimeOrder } from '../rules/airtime/airtime.ts'
import { drawId } from '../rules/formats/ids.ts'
import type { Money } from '../rules/money/money.ts'
import { askForValidation } from './validateAirtime.ts'

const hour = 3_600_000

/** Stores airtime that was paid for, and lets the application validate it, or queues it. @see docs/africastalking.md#airtime */
export function startAirtime(order: AirtimeOrder, cost: Money, retryHours: number, context: Context): Airtime {
  const airtime = context.state.airtimes.put({
    id: drawId('ATQid', context.random),
    ...order,
    cost,
    awaitsValidation: false,
    retryUntil: context.now + retryHours * hour,
    failures: 0,
    status: 'Queued',
  })
  askForValidation(airtime, context)
  return airtime
}
