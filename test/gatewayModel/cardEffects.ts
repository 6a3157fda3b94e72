import type { AuthorisationRecord } from '../../simulators/acquirer/model.ts'
import type { Yard } from './yard.ts'

/** A request to a subscriber to pay, as Africa's Talking has it. */
export interface PhonePayment {
  readonly id: string
  /** The attempt that the gateway has named. */
  readonly attempt: string | undefined
  /** Minor units of SLE. */
  readonly amount: number
  readonly state: 'open' | 'paid' | 'failed'
}

/** What has been asked of cards and phones. */
export interface CardEffects {
  readonly authorisations: readonly AuthorisationRecord[]
  readonly phonePayments: readonly PhonePayment[]
}

/** All authorisations and checkouts in the state of the providers. */
export function cardEffectsIn({ simulators }: Pick<Yard, 'simulators'>, name: string): CardEffects {
  const world = simulators.worlds.get(name)
  if (world === undefined) throw new Error(`there is no world ${name}`)
  const { payments } = simulators.africastalking.contextOf(world).state
  const checkouts = [...payments.values()].filter(({ category }) => category === 'MobileCheckout')
  return {
    authorisations: [...simulators.acquirer.contextOf(world).state.authorisations.values()],
    phonePayments: checkouts.map(({ id, metadata, value, status }) => ({
      ...{ id, attempt: metadata['checkoutId'], amount: value.amount / 100 },
      state: status === 'Success' ? 'paid' : status === 'Failed' ? 'failed' : 'open',
    })),
  }
}
