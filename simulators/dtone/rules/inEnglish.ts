import { settings } from '../data/settings.ts'

/** The headers of a reply that could be in another language, and is not. @see docs/dtone.md#products */
export const inEnglish = { 'Content-Language': settings.language, Vary: 'Accept-Language' }
