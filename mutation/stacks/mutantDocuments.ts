/** The documents whose services can be broken. */
export const mutantDocuments = ['dtone', 'africastalking', 'gateway', 'control'] as const

export type MutantDocument = (typeof mutantDocuments)[number]
