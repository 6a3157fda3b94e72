/** What products and promotions can be shown in; the first is spoken to those who want another. */
export const languages = ['en', 'es', 'fr'] as const

export type Language = (typeof languages)[number]
