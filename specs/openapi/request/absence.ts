import type { ApiDocument } from '../document/document.ts'

/** Whether the texts of a parameter or field mean that it was not sent, which the document says by `x-absent` of optional ones. */
export function absence({ absent }: ApiDocument, isRequired: boolean): (texts: readonly string[]) => boolean {
  if (isRequired || absent.size === 0) return () => false
  return (texts) => texts.every((text) => absent.has(text))
}
