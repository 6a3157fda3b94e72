import { invariant } from '../../../kernel/index.ts'
import type { Settings } from '../../model.ts'
import type { State } from '../../state.ts'

/** The settings of a world, as they are now. @see docs/dtone.md#settings */
export function settingsOf({ state }: { readonly state: State }): Settings {
  const settings = state.settings.get('account')
  invariant(settings !== undefined, 'Failed to read the settings: the world was opened without any.')
  return settings
}
