/** A path in a configuration: `['worlds', 'demo', 'seed']`. */
export type ConfigPath = readonly (string | number)[]

/** A configuration that fits its schema. */
export interface ConfigFile {
  /** As messages have it. */
  readonly name: string
  /** Its members beside `worlds`. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Worlds by name, in the order of the file. */
  readonly worlds: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  /** `railyard.yaml:12:5`. */
  placeOf(path: ConfigPath): string
}
