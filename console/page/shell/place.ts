import { computed, signal } from '@preact/signals'

/** The parts of the console, in the order of its navigation. */
export const parts = ['traffic', 'sequence', 'time', 'state', 'phones', 'worlds'] as const

export type PartName = (typeof parts)[number]

/** What the address says: `#/demo/traffic?status=5xx`. */
export interface Place {
  /** Undefined where the address names none. */
  readonly world: string | undefined
  readonly part: PartName
  /** What a part keeps in the address, such as filters. */
  readonly settings: Readonly<Record<string, string>>
}

/** Reads the fragment of an address. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [world = '', part = ''] = path.split('/').map(decoded)
  return {
    world: world === '' ? undefined : world,
    part: parts.find((name) => name === part) ?? 'traffic',
    settings: Object.fromEntries(new URLSearchParams(query)),
  }
}

/** Writes the fragment of an address. Empty settings are left out. */
export function hashOf({ world = '', part, settings }: Place): string {
  const given = Object.entries(settings).filter(([, value]) => value !== '')
  const query = new URLSearchParams(given).toString()
  return `#/${encodeURIComponent(world)}/${part}${query === '' ? '' : `?${query}`}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Where the page is. */
export const place = signal<Place>(placeOf(''))

/** The world that is shown; empty before one is known. */
export const world = computed(() => place.value.world ?? '')

/** Follows the address, also backwards. */
export function followAddress(): void {
  const follow = (): void => {
    place.value = placeOf(location.hash)
  }
  addEventListener('hashchange', follow)
  follow()
}

/** Goes to another world or part, where the person can come back from. */
export function goTo(change: Partial<Place>): void {
  location.hash = hashOf({ ...place.value, settings: {}, ...change })
}

/** Keeps settings of the part in the address, without a step in the history. */
export function keepSettings(settings: Readonly<Record<string, string>>): void {
  place.value = { ...place.value, settings: { ...place.value.settings, ...settings } }
  history.replaceState(null, '', hashOf(place.value))
}
