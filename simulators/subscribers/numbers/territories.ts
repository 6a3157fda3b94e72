import { lazy } from '../../kernel/lazy.ts'
import numberPlans from '../data/numberPlans.generated.json' with { type: 'json' }

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
  const { territories, national } = split(number)
  const found = territories.find(({ holds }) => holds(national)) ?? unclaimed(territories)
  return found?.isValid(national) ? found : undefined
}

/** The ISO 3166-1 alpha-2 code of a number's country, by its first digits, valid or not; null if it has none. */
export function countryOf(number: string): string | null {
  const { territories, national } = split(number)
  return (territories.find(({ holds }) => holds(national)) ?? territories[0])?.alpha_2 ?? null
}

const countries = lazy<ReadonlySet<string | null>>(
  () => new Set(Object.values(rows).flatMap((territories) => territories.map(({ alpha_2 }) => alpha_2))),
)

/** Tells whether an ISO 3166-1 alpha-2 code is that of a country with phone numbers. */
export function isCountry(code: string): boolean {
  return countries().has(code)
}

/** The territories of a number's calling code, and what follows the code. */
function split(number: string): { readonly territories: readonly Territory[]; readonly national: string } {
  for (let digits = 1; digits <= 3; digits++) {
    const territories = byCallingCode().get(number.slice(1, 1 + digits))
    if (territories !== undefined) return { territories, national: number.slice(1 + digits) }
  }
  return { territories: [], national: '' }
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
