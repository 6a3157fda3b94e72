import type { Summed } from '../accounts/summed.ts'
import type { Services } from '../capability/context.ts'
import { cardSums } from '../cards/cardSums.ts'
import { checkoutSums } from '../checkout/checkoutSums.ts'
import type { Side } from '../rails/rail.ts'
import { majorUnits } from '../runtime/money.ts'
import type { Metric, Sample } from './exposition.ts'

/** The metrics of money that comes in by cards and checkouts: how many there are of each state, and how much. */
export async function moneyInMetrics({ database }: Pick<Services, 'database'>): Promise<Metric[]> {
  const sides = await Promise.all(
    (['live', 'sandbox'] as const).map(async (side) => ({
      side,
      cards: Object.entries(await cardSums(database, side)),
      checkouts: Object.entries(await checkoutSums(database, side)),
    })),
  )
  const cards = sides.map(({ side, cards: sums }) => ({ side, sums }))
  const checkouts = sides.map(({ side, checkouts: sums }) => ({ side, sums }))
  return [
    metric(
      'card_authorisations',
      'Authorisations of cards that are held, captured, in doubt or contradicted.',
      cards,
      counted,
    ),
    metric('card_amount_sle', 'What they are about, in SLE.', cards, amounted),
    metric(
      'checkouts',
      'Sessions, payments and tries of the checkout, by what has become of them.',
      checkouts,
      counted,
    ),
    metric('checkout_amount_sle', 'What they are about, in SLE.', checkouts, amounted),
  ]
}

interface OfSide {
  readonly side: Side
  readonly sums: readonly (readonly [state: string, sum: Summed])[]
}

const counted = ({ count }: Summed): number => count
const amounted = ({ amount }: Summed): number => majorUnits(amount)

function metric(named: string, help: string, sides: readonly OfSide[], of: (sum: Summed) => number): Metric {
  const samples = sides.flatMap(({ side, sums }) =>
    sums.map(([state, sum]): Sample => ({ labels: { side, state }, value: of(sum) })),
  )
  return { name: `railyard_gateway_${named}`, help, type: 'gauge', samples }
}
