import document from '../../../../specs/types/acquirer.generated.json' with { type: 'json' }
import { type Collection, duration, invariant } from '../../../kernel/index.ts'
import { settings } from '../../data/settings.generated.ts'
import type { Settings, WireSettings } from '../../model.ts'

/** The current settings of a world. @see docs/acquirer.md#settings */
export function settingsOf({ state }: WithSettings): Settings {
  const current = state.settings.get('account')
  invariant(current !== undefined, 'Failed to read the settings: the world has none. Open it with `openState`.')
  return current
}

/** A rule's context, of which only the settings are needed: the whole type would make a circle with `state.ts`. */
interface WithSettings {
  readonly state: { readonly settings: Collection<Settings> }
}

const { authorisationUpdated } = document.paths['/v1/authorisations'].post.callbacks
const { 'x-repeats': repeats } = authorisationUpdated['{$request.body#/notificationUrl}'].post

/** The settings of a new world; callback retries come from the document. @see docs/acquirer.md#settings */
export const openingSettings: Settings = readSettings({ ...settings.defaults, callbackRetries: repeats.after })

/** Parses settings; the wire form is kept in `shown`, so that they are shown as they were written. */
export function readSettings(wire: WireSettings): Settings {
  return {
    key: 'account',
    shown: { ...wire, callbackRetries: [...wire.callbackRetries] },
    holdFor: duration(wire.holdFor),
    challengeFor: duration(wire.challengeFor),
    callbackRetries: wire.callbackRetries.map(duration),
    callbackTimeout: duration(wire.callbackTimeout),
  }
}
