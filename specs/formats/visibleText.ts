/** Most texts have nothing to escape. */
const plain = /^[ -~]*$/

/**
 * Escapes control characters, lone surrogates and text direction marks as `\u001b`, so that external text can neither control a
 * terminal nor look like other text. Line breaks and tabs are not escaped.
 */
export function visibleText(text: string): string {
  if (plain.test(text)) return text
  return text.replaceAll(
    /(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
