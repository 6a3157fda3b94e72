import Negotiator from 'negotiator'

/** The languages of products and promotions; the first is the default. @see docs/dtone.md#languages */
export const languages = ['en', 'es', 'fr'] as const

export type Language = (typeof languages)[number]

/** The supported language that an `Accept-Language` header prefers; English if it names none. @see docs/dtone.md#languages */
export function preferredLanguage(header = ''): Language {
  const wellFormed = header.split(',').filter((member) => languageRange.test(member.trim()))
  const negotiator = new Negotiator({ headers: { 'accept-language': wellFormed.join(',') } })
  const preferred = negotiator.language(languages)
  return languages.find((language) => language === preferred) ?? languages[0]
}

/** One member of the header by RFC 9110, 12.5.4; malformed members are ignored, where `negotiator` would take any quality. */
const languageRange = /^([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i

/** The headers of a reply in a negotiated language. @see docs/dtone.md#languages */
export function inLanguage(language: Language): { readonly 'Content-Language': Language; readonly Vary: string } {
  return { 'Content-Language': language, Vary: 'Accept-Language' }
}
