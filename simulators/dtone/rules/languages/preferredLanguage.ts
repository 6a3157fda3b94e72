import { type Language, languages } from './language.ts'

/** The language of ours that an Accept-Language header likes best; English where it likes none. @see docs/dtone.md#languages */
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
  /** From 0, which excludes, to 1. */
  readonly quality: number
}

const form = /^([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/

/** One member of the header, as RFC 9110 (12.5.4) writes it; none where it is written otherwise. */
function rangeOf(text: string): LanguageRange[] {
  const [, tag, quality = '1'] = form.exec(text.trim().toLowerCase()) ?? []
  return tag === undefined ? [] : [{ tag, quality: Number(quality) }]
}

/** What is said of the language itself counts most, then of one of its regions, then of all that is not named. */
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
