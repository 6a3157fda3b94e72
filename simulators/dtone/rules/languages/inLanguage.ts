import type { Language } from './language.ts'

/** The headers of a reply whose language was chosen for the request. @see docs/dtone.md#languages */
export function inLanguage(language: Language): { readonly 'Content-Language': Language; readonly Vary: string } {
  return { 'Content-Language': language, Vary: 'Accept-Language' }
}
