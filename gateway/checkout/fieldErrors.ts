/** What is wrong with fields of a form, by their names. */
export type FieldErrors = Readonly<Record<string, string>>
