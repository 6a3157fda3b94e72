/** The languages of products and promotions; the first is the default. @see docs/dtone.md#languages */
export const languages = ['en', 'es', 'fr'] as const

export type Language = (typeof languages)[number]

/** The supported language that an `Accept-Language` header prefers; English if it names none. @see docs/dtone.md#languages */
export function preferredLanguage(header = ''): Language {
  const ranges = header.split(',').flatMap(rangeOf)
  const order = (language: Language): number => ranges.findIndex(({ tag }) => primary(tag) === language) >>> 0
  const liked = languages
    .map((language) => ({ language, quality: qualityOf(language, ranges), order: order(language) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
  return liked[0]?.language ?? languages[0]
}

interface LanguageRange {
  /** In lower case: `es`, `es-mx` or `*`. */
  readonly tag: string
  /** 0 (excluded) to 1. */
  readonly quality: number
}

const form = /^([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/

/** Parses one member of the header by RFC 9110, 12.5.4; malformed members are ignored. */
function rangeOf(text: string): LanguageRange[] {
  const [, tag, quality = '1'] = form.exec(text.trim().toLowerCase()) ?? []
  return tag === undefined ? [] : [{ tag, quality: Number(quality) }]
}

/** The quality of the language itself, else the best of its regional forms, else that of `*`. */
function qualityOf(language: Language, ranges: readonly LanguageRange[]): number {
  const exact = ranges.find(({ tag }) => tag === language)
  if (exact !== undefined) return exact.quality
  const regional = ranges.filter(({ tag }) => primary(tag) === language).map(({ quality }) => quality)
  if (regional.length > 0) return Math.max(...regional)
  return ranges.find(({ tag }) => tag === '*')?.quality ?? 0
}

function primary(tag: string): string {
  return tag.split('-', 1).join()
}

/** The headers of a reply in a negotiated language. @see docs/dtone.md#languages */
export function inLanguage(language: Language): { readonly 'Content-Language': Language; readonly Vary: string } {
  return { 'Content-Language': language, Vary: 'Accept-Language' }
}
