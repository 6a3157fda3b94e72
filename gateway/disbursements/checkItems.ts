import type { components } from '../../specs/types/gateway.generated.ts'
import { classifyDestination } from '../destinations/destination.ts'
import { type Routing, routePayout } from '../payments/routePayout.ts'
import { minorUnits } from '../runtime/money.ts'
import type { RefusalParts } from '../runtime/problems.ts'
import type { BatchItemRow } from './tables.ts'

export type CheckedItem = Pick<BatchItemRow, 'destination' | 'receiver' | 'channel' | 'amount'>

export interface CheckedItems {
  readonly items: readonly CheckedItem[]
  /** Which items cannot be paid, and why. */
  readonly unpayable?: Required<Pick<RefusalParts, 'detail' | 'errors'>> | undefined
}

/** Reads the items of a batch and finds the way of each. */
export function checkItems(items: readonly components['schemas']['BatchItem'][], routing: Routing): CheckedItems {
  const routes = items.map(({ destination }) => routePayout(classifyDestination(destination), routing))
  const checked = items.flatMap(({ destination, amount }, index): CheckedItem[] => {
    const route = routes[index]
    if (route === undefined || route.reason !== undefined) return []
    return [{ destination, receiver: route.receiver, channel: route.channel, amount: minorUnits(amount) }]
  })
  const refused = unpayable(routes.map(({ reason }) => reason))
  return { items: checked, ...(refused && { unpayable: refused }) }
}

/** Names the items for which there is a reason against paying them; undefined when there are none. */
export function unpayable(reasons: readonly (string | undefined)[]): CheckedItems['unpayable'] {
  const refused = reasons.flatMap((reason, index) => (reason === undefined ? [] : [{ index, reason }]))
  if (refused.length === 0) return undefined
  return {
    detail: `These items cannot be paid: ${refused.map(({ index }) => index).join(', ')}.`,
    errors: Object.fromEntries(refused.map(({ index, reason }) => [`items.${index}.destination`, [reason]])),
  }
}
