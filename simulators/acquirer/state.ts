import type { Collection, ShapesOf, Store } from '../kernel/index.ts'
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

const shapes: ShapesOf<State> = {
  authorisations: {
    key: ({ id }) => id,
    indexes: { reference: ({ reference }) => reference, md: ({ challenge }) => challenge?.md },
  },
  cancelledReferences: { key: ({ reference }) => reference },
  settings: { key: ({ key }) => key },
}

/** Declares the provider's collections in a world, and adds the opening settings. */
export function openState(store: Store, ownUrl: () => string): State {
  const state: State = Object.assign(store.collections<State>(shapes), {
    ownUrl,
  })
  state.settings.put(openingSettings)
  return state
}
