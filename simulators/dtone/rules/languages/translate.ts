import { translations } from '../../data/translations.ts'
import type { Language } from './language.ts'

type Translations = Readonly<Record<string, Readonly<Record<Exclude<Language, 'en'>, string>>>>

const byText: Translations = translations

/** The text in a language, or in English where `data/translations.yaml` does not have it. */
export function translate(english: string, language: Language): string {
  return language === 'en' ? english : (byText[english]?.[language] ?? english)
}
