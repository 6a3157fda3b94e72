import numberPlans from '../../data/numberPlans.generated.json' with { type: 'json' }
import type { TransactionCreate } from '../../model.ts'
import { lazy } from '../lazy.ts'

/** A country with its numbering plan; `alpha_2` is `null` for networks that belong to no country. */
interface Territory {
  readonly alpha_2: string | null
  /** Whether the national number is in this territory, among those that share the calling code. */
  readonly holds: (national: string) => boolean
  readonly isValid: (national: string) => boolean
}

interface Row {
  readonly alpha_2: string | null
  /** Pattern of the first national digits; absent if the whole pattern decides. */
  readonly leading?: string
  /** Pattern of valid national mobile numbers. */
  readonly national: string
}

const rows: Readonly<Record<string, readonly Row[]>> = numberPlans

const byCallingCode = lazy<ReadonlyMap<string, readonly Territory[]>>(
  () => new Map(Object.entries(rows).map(([code, territories]) => [code, territories.map(territory)])),
)

/** The territory of an E.164 number; `undefined` if the number is invalid by libphonenumber's plans. @see docs/dtone.md#mobile-numbers */
export function territoryOf(number: string): Territory | undefined {
  for (let digits = 1; digits <= 3; digits++) {
    const territories = byCallingCode().get(number.slice(1, 1 + digits))
    if (territories === undefined) continue
    const national = number.slice(1 + digits)
    const found = territories.find(({ holds }) => holds(national)) ?? unclaimed(territories)
    return found?.isValid(national) ? found : undefined
  }
  return undefined
}

/** A number outside every territory of its calling code follows the main territory's plan, without a country. */
function unclaimed([main]: readonly Territory[]): Territory | undefined {
  return main && { ...main, alpha_2: null }
}

function territory({ alpha_2, leading, national }: Row): Territory {
  const plan = new RegExp(`^(?:${national})$`)
  const start = leading === undefined ? plan : new RegExp(`^(?:${leading})`)
  return { alpha_2, holds: (text) => start.test(text), isValid: (text) => plan.test(text) }
}

const parts = [
  ['credit_party_identifier', 'creditPartyMobileNumberInvalid'],
  ['debit_party_identifier', 'debitPartyMobileNumberInvalid'],
  ['sender', 'senderMobileNumberInvalid'],
  ['beneficiary', 'beneficiaryMobileNumberInvalid'],
] as const

/** The error for the first invalid mobile number of a request. @see docs/dtone.md#mobile-numbers */
export function invalidNumber(request: TransactionCreate): (typeof parts)[number][1] | undefined {
  return parts.find(([part]) => {
    const number = request[part]?.mobile_number
    return number !== undefined && territoryOf(number) === undefined
  })?.[1]
}
