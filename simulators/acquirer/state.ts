import type { Collection, Store } from '../kernel/index.ts'
import type { AuthorisationRecord, CancelledReference, Settings } from './model.ts'
import { openingSettings } from './rules/settings/settings.ts'

/** The provider's state in one world. */
export interface State {
  readonly authorisations: Collection<AuthorisationRecord, string, 'reference' | 'md'>
  readonly cancelledReferences: Collection<CancelledReference>
  /** One document, with the key `account`. */
  readonly settings: Collection<Settings>
  /** Where the service itself is, without a slash at the end. */
  readonly ownUrl: () => string
}

/** Declares the provider's collections in a world, and adds the opening settings. */
export function openState(store: Store, ownUrl: () => string): State {
  const state: State = {
    authorisations: store.collection('authorisations', {
      key: ({ id }) => id,
      indexes: { reference: ({ reference }) => reference, md: ({ challenge }) => challenge?.md },
    }),
    cancelledReferences: store.collection('cancelledReferences', { key: ({ reference }) => reference }),
    settings: store.collection('settings', { key: ({ key }) => key }),
    ownUrl,
  }
  state.settings.put(openingSettings)
  return state
}
