import type { JSX } from 'preact'
import type { Entry } from './entries.ts'
import type { FieldErrors } from './fieldErrors.ts'
import type { Field } from './fields.ts'

/** What the inputs for values of one kind are made of. */
export interface FieldProps<Kind extends Field['kind'] = Field['kind']> {
  readonly name: string
  readonly field: Extract<Field, { kind: Kind }>
  readonly entry: Entry
  readonly isRequired: boolean
  /** By their paths within the field. */
  readonly errors: FieldErrors
  readonly change: (entry: Entry) => void
}

/** As `FieldProps`, for values that have others within. */
export interface OuterProps<Kind extends Field['kind']> extends FieldProps<Kind> {
  readonly Inner: InnerInput
}

/** The inputs for values within. */
export type InnerInput = (props: FieldProps) => JSX.Element
