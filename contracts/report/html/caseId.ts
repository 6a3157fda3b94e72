import { escapedXml } from '../escapedXml.ts'

/** The anchor of a case or of an operation within the page, ready for an attribute. */
export function caseId(kind: 'case' | 'operation', ...names: readonly string[]): string {
  return escapedXml(encodeURIComponent([kind, ...names].join(':').toWellFormed()))
}
