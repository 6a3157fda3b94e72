import metadata from 'libphonenumber-js/metadata.min.json'

/** The numbers of one territory, as regular expressions for the part after the calling code. */
interface Territory {
  /** ISO 3166-1 alpha-2 code; null for networks without a country. */
  readonly alpha_2: string | null
  /** Distinguishes its numbers from those of other territories with the same calling code. If absent, `national` does. */
  readonly leading?: string
  readonly national: string
}

/** Territories by calling code, the main one first. */
export type NumberPlans = Readonly<Record<string, readonly Territory[]>>

/**
 * Extracts the numbering plans from the metadata of libphonenumber. They are a twentieth of its size and contain all rules for valid
 * numbers. The library itself takes 15 MB and 40 ms to load.
 */
export function numberPlans(): NumberPlans {
  const plans: Record<string, Territory[]> = {}
  for (const [callingCode, countries] of Object.entries(metadata.country_calling_codes)) {
    plans[callingCode] = countries.map((country) => territory(country, metadata.countries[country]))
  }
  for (const [callingCode, row] of Object.entries(metadata.nonGeographic)) plans[callingCode] = [territory(null, row)]
  return plans
}

/** The indexes of a row are documented in METADATA.md of libphonenumber-js. */
function territory(alpha_2: string | null, row: readonly unknown[] | undefined): Territory {
  const [general, leading, types] = [row?.[2], row?.[10], row?.[11]]
  if (typeof general !== 'string')
    throw new Error(`Failed to read the numbering plan of ${alpha_2}: its row has no pattern at index 2.`)
  const kinds = Array.isArray(types) ? types.flatMap(patternOf) : []
  return {
    alpha_2,
    ...(typeof leading === 'string' && { leading }),
    national: kinds.length === 0 ? general : kinds.join('|'),
  }
}

/** The pattern of a type of number, such as fixed line or mobile, is its first element. It is empty if the type has none. */
function patternOf(kind: unknown): string[] {
  const pattern: unknown = Array.isArray(kind) ? kind[0] : undefined
  return typeof pattern === 'string' && pattern !== '' ? [pattern] : []
}
