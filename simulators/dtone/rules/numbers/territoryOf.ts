import numberPlans from '../../data/numberPlans.json' with { type: 'json' }
import { lazy } from '../catalogue/lazy.ts'

/** What has a numbering plan of its own: a country, or, where `alpha_2` is null, a network that belongs to none. */
export interface Territory {
  readonly alpha_2: string | null
  readonly holds: (national: string) => boolean
  readonly isValid: (national: string) => boolean
}

interface Row {
  readonly alpha_2: string | null
  readonly leading?: string
  readonly national: string
}

const rows: Readonly<Record<string, readonly Row[]>> = numberPlans

const byCallingCode = lazy<ReadonlyMap<string, readonly Territory[]>>(
  () => new Map(Object.entries(rows).map(([code, territories]) => [code, territories.map(territory)])),
)

/** The territory of a number in E.164; undefined where no subscriber can have it, by libphonenumber. @see docs/dtone.md#mobile-numbers */
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

/** Numbers that none of several territories claims follow the main one's plan, and are of no country. */
function unclaimed([main]: readonly Territory[]): Territory | undefined {
  return main && { ...main, alpha_2: null }
}

function territory({ alpha_2, leading, national }: Row): Territory {
  const plan = new RegExp(`^(?:${national})$`)
  const start = leading === undefined ? plan : new RegExp(`^(?:${leading})`)
  return { alpha_2, holds: (text) => start.test(text), isValid: (text) => plan.test(text) }
}
