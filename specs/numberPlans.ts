import metadata from 'libphonenumber-js/metadata.min.json'

/** The numbers of one territory, as regular expressions over what follows the calling code. */
interface Territory {
  /** ISO 3166-1; null for networks that belong to no country. */
  readonly alpha_2: string | null
  /** What tells its numbers from those of the others with its calling code; without it, `national` does. */
  readonly leading?: string
  readonly national: string
}

/** By calling code, the territories that share it, the main one first. */
export type NumberPlans = Readonly<Record<string, readonly Territory[]>>

/**
 * The numbering plans of the world, out of the metadata of libphonenumber: a twentieth of the library, which knows no more about what
 * is valid. The library itself takes 15 MB and 40 ms to load.
 */
export function numberPlans(): NumberPlans {
  const plans: Record<string, Territory[]> = {}
  for (const [callingCode, countries] of Object.entries(metadata.country_calling_codes)) {
    plans[callingCode] = countries.map((country) => territory(country, metadata.countries[country]))
  }
  for (const [callingCode, row] of Object.entries(metadata.nonGeographic)) plans[callingCode] = [territory(null, row)]
  return plans
}

/** Positions in a row are those of METADATA.md of libphonenumber-js. */
function territory(alpha_2: string | null, row: readonly unknown[] | undefined): Territory {
  const [general, leading, types] = [row?.[2], row?.[10], row?.[11]]
  if (typeof general !== 'string')
    throw new Error(`Failed to read the numbers of ${alpha_2}: no pattern is where one was.`)
  const kinds = Array.isArray(types) ? types.flatMap(patternOf) : []
  return {
    alpha_2,
    ...(typeof leading === 'string' && { leading }),
    national: kinds.length === 0 ? general : kinds.join('|'),
  }
}

/** A kind of number (fixed line, mobile and so on) has its pattern first, and an empty one where it is none of its own. */
function patternOf(kind: unknown): string[] {
  const pattern: unknown = Array.isArray(kind) ? kind[0] : undefined
  return typeof pattern === 'string' && pattern !== '' ? [pattern] : []
}
