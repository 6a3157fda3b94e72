import type { KycDocumentRow } from './tables.ts'

/** What the customer is told of a decision. Nothing that the customer has written stands in it, such as the name of the file. */
export function mailOf(
  status: KycDocumentRow['status'],
  reason: string | null,
): { readonly subject: string; readonly body: string } {
  const isVerified = status === 'Verified'
  const said = isVerified
    ? 'Your document was verified.'
    : 'Your document was not accepted. You can upload another one.'
  return {
    subject: isVerified ? 'Your document was verified' : 'Your document was not accepted',
    body: reason === null ? `${said}\n` : `${said}\n\nThe reason: ${reason}\n`,
  }
}
