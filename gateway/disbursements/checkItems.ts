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
  readonly unpayable?: Required<Pick<RefusalParts, 'detail' | 'errors'>>
}

/** Reads the items of a batch and finds the way of each. */
export function checkItems(items: readonly components['schemas']['BatchItem'][], routing: Routing): CheckedItems {
  const checked: CheckedItem[] = []
  const unpayable: Record<string, string[]> = {}
  const indexes: number[] = []
  for (const [index, item] of items.entries()) {
    const amount = minorUnits(item.amount)
    const route = routePayout(classifyDestination(item.destination), routing)
    if (route.reason !== undefined) {
      unpayable[`items.${index}.destination`] = [route.reason]
      indexes.push(index)
    } else checked.push({ destination: item.destination, receiver: route.receiver, channel: route.channel, amount })
  }
  const detail = `These items cannot be paid: ${indexes.join(', ')}.`
  return {
    items: checked,
    ...(indexes.length > 0 && { unpayable: { detail, errors: unpayable } }),
  }
}
