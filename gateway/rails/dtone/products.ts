import { Big } from 'big.js'
import type { Clock } from '../../runtime/clock.ts'
import { type JsonReader, parseJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { CallResult } from '../httpCalls.ts'
import { refusalOf } from './answers.ts'
import { exchangeRates } from './data/exchangeRates.generated.ts'

export interface AirtimeProduct {
  readonly id: number
  readonly destination: DestinationRange
}

export type Products = (operatorId: number, unit: WorkUnit) => Promise<readonly AirtimeProduct[] | undefined>

/** How long a list of products is used before it is asked for again, in ms on the gateway's clock. */
const lifetime = 3_600_000

/** The airtime products of an operator whose destination amount can be chosen, lowest id first; undefined when it is worth asking again. */
export function airtimeProducts(clock: Clock, get: (target: string, unit: WorkUnit) => Promise<CallResult>): Products {
  const known = new Map<number, { products: readonly AirtimeProduct[]; until: number }>()
  return async (operatorId, unit) => {
    const cached = known.get(operatorId)
    if (cached !== undefined && cached.until > clock.now()) return cached.products
    const query = new URLSearchParams({
      operator_id: String(operatorId),
      service_id: '1',
      type: 'RANGED_VALUE_RECHARGE',
      per_page: '100',
    })
    const products = readProducts(await get(`/v1/products?${query}`, unit), operatorId)
    if (products !== undefined && products.length > 0)
      known.set(operatorId, { products, until: clock.now() + lifetime })
    return products
  }
}

/** None where the provider refuses in its own words; undefined where the answer is neither that nor a list of products. */
function readProducts(result: CallResult, operatorId: number): AirtimeProduct[] | undefined {
  const answer = result.kind === 'answered' ? parseJson(result.text) : undefined
  if (result.kind !== 'answered' || answer === undefined) return undefined
  if (refusalOf(result.status, answer) !== undefined) return []
  if (result.status !== 200 || !answer.isList || !answer.list.every(isProduct)) return undefined
  const products = answer.list.map((product) => readProduct(product, operatorId))
  return products.filter((product) => product !== undefined).sort((a, b) => a.id - b.id)
}

function isProduct(product: JsonReader): boolean {
  return product.at('id').number !== undefined
}

/** Undefined when it is not of this operator, or its destination amount cannot be chosen. */
function readProduct(product: JsonReader, operatorId: number): AirtimeProduct | undefined {
  if (product.at('operator').at('id').number !== operatorId) return undefined
  const modes = product.at('accepted_calculation_modes').list
  const amount = product.at('destination').at('amount')
  const [id, unit] = [product.at('id').number, product.at('destination').at('unit').text]
  const [min, max, increment] = [amount.at('min').number, amount.at('max').number, amount.at('increment').number]
  if (id === undefined || unit === undefined || min === undefined || max === undefined) return undefined
  if (!modes.some((mode) => mode.text === 'DESTINATION_AMOUNT')) return undefined
  return { id, destination: { unit, min, max, increment: increment ?? 0.01 } }
}

/** What a product can deliver, in its own unit. */
export interface DestinationRange {
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly increment: number
}

const rates: Readonly<Record<string, string>> = exchangeRates

/**
 * How much a payout of so many minor units of SLE delivers through a product: converted by the rate table, and cut down to the
 * product's increment, so that nobody gets more than was paid for. Undefined where it does not fit or the unit has no rate.
 */
export function airtimeAmount(amount: number, { unit, min, max, increment }: DestinationRange): number | undefined {
  const rate = rates[unit]
  if (rate === undefined) return undefined
  const step = new Big(increment > 0 ? increment : 0.01)
  const delivered = new Big(amount).div(100).times(rate).div(step).round(0, Big.roundDown).times(step)
  return delivered.gte(min) && delivered.lte(max) && delivered.gt(0) ? delivered.toNumber() : undefined
}
