import type { Clock } from '../clock.ts'
import type { JsonReader } from '../jsonReader.ts'
import { parseJson } from '../parseJson.ts'
import type { WorkUnit } from '../work.ts'
import type { DestinationRange } from './airtimeAmount.ts'
import type { CallResult } from './httpCall.ts'

export interface AirtimeProduct {
  readonly id: number
  readonly destination: DestinationRange
}

export type Products = (country: string, unit: WorkUnit) => Promise<readonly AirtimeProduct[] | undefined>

/** How long a list of products is used before it is asked for again, in ms on the gateway's clock. */
const lifetime = 3_600_000

/** The airtime products of a country whose destination amount can be chosen, lowest id first; undefined when it is worth asking again. */
export function dtoneProducts(clock: Clock, get: (target: string, unit: WorkUnit) => Promise<CallResult>): Products {
  const known = new Map<string, { products: readonly AirtimeProduct[]; until: number }>()
  return async (country, unit) => {
    const cached = known.get(country)
    if (cached !== undefined && cached.until > clock.now()) return cached.products
    const query = new URLSearchParams({
      country_iso_code: country,
      service_id: '1',
      type: 'RANGED_VALUE_RECHARGE',
      per_page: '100',
    })
    const products = readProducts(await get(`/v1/products?${query}`, unit))
    if (products !== undefined && products.length > 0) known.set(country, { products, until: clock.now() + lifetime })
    return products
  }
}

function readProducts(result: CallResult): AirtimeProduct[] | undefined {
  if (result.kind !== 'answered' || result.status === 429 || result.status >= 500) return undefined
  if (result.status >= 400) return []
  const products = parseJson(result.text)?.list.map(readProduct)
  return products?.filter((product) => product !== undefined).sort((a, b) => a.id - b.id)
}

function readProduct(product: JsonReader): AirtimeProduct | undefined {
  const modes = product.at('accepted_calculation_modes').list
  const amount = product.at('destination').at('amount')
  const [id, unit] = [product.at('id').number, product.at('destination').at('unit').text]
  const [min, max, increment] = [amount.at('min').number, amount.at('max').number, amount.at('increment').number]
  if (id === undefined || unit === undefined || min === undefined || max === undefined) return undefined
  if (!modes.some((mode) => mode.text === 'DESTINATION_AMOUNT')) return undefined
  return { id, destination: { unit, min, max, increment: increment ?? 0.01 } }
}
