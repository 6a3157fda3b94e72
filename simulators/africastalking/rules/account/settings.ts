import type { components } from '../../../../specs/types/control.generated.ts'
import type { Collection } from '../../../kernel/state/collection.ts'
import { settings } from '../../data/settings.generated.ts'

/** The settings of the account. @see docs/africastalking.md#settings */
export type Settings = Readonly<Required<components['schemas']['AfricasTalkingSettings']>>

export interface StoredSettings extends Settings {
  readonly name: 'account'
}

/** A rule's context, of which only the settings are needed: the whole type would make a circle with `state.ts`. */
export interface WithSettings {
  readonly state: { readonly settings: Collection<StoredSettings> }
}

/** Gives the settings of a world. @see docs/africastalking.md#settings */
export function settingsOf({ state }: WithSettings): Settings {
  return state.settings.get('account') ?? settings.defaults
}

/** Changes the named settings. @see docs/africastalking.md#settings */
export function changeSettings(context: WithSettings, changes: Partial<Settings>): Settings {
  return context.state.settings.put({ ...settingsOf(context), ...changes, name: 'account' })
}
