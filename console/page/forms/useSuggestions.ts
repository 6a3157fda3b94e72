import { useState } from 'preact/hooks'
import { world } from '../shell/place.ts'
import { hasSuggestions, suggestionsFor } from './suggestions.ts'

/** What a field offers: it is asked for when the field gets the focus. */
export interface Suggestions {
  /** Undefined where nothing is known of the field. */
  readonly values: readonly string[] | undefined
  load(): void
}

/** The values that are known of a field. */
export function useSuggestions(name: string): Suggestions {
  const [values, setValues] = useState<readonly string[]>([])
  if (!hasSuggestions(name)) return { values: undefined, load: () => undefined }
  return {
    values,
    load() {
      // Without them the field is as useful as any other.
      suggestionsFor(name, world.value).then(setValues, () => undefined)
    },
  }
}
