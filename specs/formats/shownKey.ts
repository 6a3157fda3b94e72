/** What keys of providers look like: those of Africa's Talking, UUIDs, and long random text in hex or base64. */
const real = [
  /^atsk_.{8,}$/s,
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  /^[\da-f]{32,}$/i,
  /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/=.~-]{32,}$/,
]

/** Characters of a real key that are shown. */
const shown = 8

/** A key, or the world that it names, as logs show it: one that looks like a real secret is shortened to `atsk_1a2…`. */
export function shownKey(key: string): string {
  return real.some((pattern) => pattern.test(key)) ? `${key.slice(0, shown)}…` : key
}

/** A text whose words are shown so, where they are certain to be keys and not ids. */
export function withoutKeys(text: string): string {
  return text.replaceAll(/\batsk_[\w-]{8,}|\b[\da-f]{32,}\b/gi, shownKey)
}

/** A text in which this key, also as a part of a URL, is shown so, as are words that are certain to be keys. */
export function withoutKey(text: string, key: string): string {
  const shown = shownKey(key)
  return withoutKeys(shown === key ? text : text.replaceAll(key, shown).replaceAll(encodeURIComponent(key), shown))
}
