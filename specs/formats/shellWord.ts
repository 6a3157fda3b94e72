const plain = /^[\w@%+=:,./-]+$/
const hasControl = /\p{Cc}/u

/**
 * Quotes text as one word of bash, zsh or ksh, always on one line.
 * @note A shell word cannot hold NUL.
 */
export function shellWord(text: string): string {
  if (plain.test(text)) return text
  if (!hasControl.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`
  return `$'${text.replaceAll(/[\\']/g, '\\$&').replaceAll(/\p{Cc}/gu, escaped)}'`
}

function escaped(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  return [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}
