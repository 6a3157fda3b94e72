export type TokenKind = 'number' | 'text' | 'pointer' | 'word' | 'sign'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

/** A pointer starts with a slash that no blank follows; a slash before a blank divides. */
const pattern =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<text>'[^']*')|(?<pointer>(?:\$request\.body#)?\/(?:\.(?!\s)|[^\s(),])+)|(?<word>[a-z]+)|(?<sign><=|>=|!=|[-=<>+*/%(),]))/y

const kinds = ['number', 'text', 'pointer', 'word', 'sign'] as const

/** The tokens of a relation. Throws at a character that begins none. */
export function tokensOf(relation: string): Token[] {
  const tokens: Token[] = []
  const text = relation.trimEnd()
  pattern.lastIndex = 0
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex
    const groups = pattern.exec(text)?.groups
    const kind = kinds.find((one) => groups?.[one] !== undefined)
    if (kind === undefined) throw new Error(`x-relation "${relation}": "${text.slice(at).trim()}" can not be read`)
    tokens.push({ kind, text: groups?.[kind] ?? '' })
  }
  return tokens
}
