/** A text of others that every database can hold: PostgreSQL refuses NUL, so U+FFFD takes its place. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD')
}
