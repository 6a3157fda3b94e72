import type { components } from '../../../../specs/types/control.generated.ts'
import type { Collection } from '../../../kernel/state/collection.ts'

/** How notifications of subscriptions are written. */
export interface PremiumSettings extends Readonly<components['schemas']['AfricasTalkingPremiumSettings']> {
  readonly name: 'premium'
}

const usual: PremiumSettings = { name: 'premium', updateTypeCase: 'lower' }

/** Gives the settings of a world. @see docs/africastalking.md#subscriptions */
export function premiumSettings(state: { readonly premiumSettings: Collection<PremiumSettings> }): PremiumSettings {
  return state.premiumSettings.get(usual.name) ?? usual
}
