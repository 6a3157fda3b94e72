/** A text of others that every database can hold: PostgreSQL refuses NUL, so U+FFFD takes its place. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD')
}

/** Whether a text had NUL in it, so that it can be no id that the gateway or a provider has given. */
export function hadNul(text: string): boolean {
  return text.includes('\uFFFD')
}
