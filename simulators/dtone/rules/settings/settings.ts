import type { components } from '../../../../specs/types/control.generated.ts'
import document from '../../../../specs/types/dtone.generated.json' with { type: 'json' }
import { type Collection, duration, invariant } from '../../../kernel/index.ts'
import { settings } from '../../data/settings.generated.ts'
import type { DeepReadonly, Settings } from '../../model.ts'

/** The current settings of a world. @see docs/dtone.md#settings */
export function settingsOf({ state }: WithSettings): Settings {
  const settings = state.settings.get('account')
  invariant(settings !== undefined, 'Failed to read the settings: the world has none. Open it with `openState`.')
  return settings
}

/** A rule's context, of which only the settings are needed: the whole type would make a circle with `state.ts`. */
interface WithSettings {
  readonly state: { readonly settings: Collection<Settings> }
}

const { '/v1/async/transactions': asynchronous, '/v1/sync/transactions': synchronous } = document.paths
const { transactionUpdated } = asynchronous.post.callbacks
const { 'x-repeats': repeats } = transactionUpdated['{$request.body#/callback_url}'].post

/** The settings of a new world; callback retries and the synchronous hold come from the document. @see docs/dtone.md#settings */
export const openingSettings: Settings = readSettings({
  ...settings.defaults,
  callbackRetries: repeats.after,
  syncHold: synchronous.post['x-holds'].for,
})

/** Settings as the control plane has them; durations are ISO 8601. */
export type WireSettings = Required<components['schemas']['DtoneSettings']>

/** Parses settings; the wire form is kept in `shown`, so that they are shown as they were written. */
export function readSettings(wire: DeepReadonly<WireSettings>): Settings {
  return {
    ...wire,
    key: 'account',
    shown: { ...wire, callbackRetries: [...wire.callbackRetries], rateLimit: { ...wire.rateLimit } },
    confirmationWindow: duration(wire.confirmationWindow),
    submittedAfter: duration(wire.submittedAfter),
    syncHold: duration(wire.syncHold),
    callbackRetries: wire.callbackRetries.map(duration),
    callbackTimeout: duration(wire.callbackTimeout),
    rateLimit: { requests: wire.rateLimit.requests, window: duration(wire.rateLimit.window) },
  }
}
