/** One thing that users rely on. */
export interface SurfacePart {
  /** Its form, as text that is the same while nothing about it changes. */
  readonly form: string
  /** Users must give it: adding it to something that exists breaks what they have. */
  readonly isRequired?: boolean
}

/** The public surface: parts by name, such as `control World.name` or `command up --port`. */
export type Surface = ReadonlyMap<string, SurfacePart>
