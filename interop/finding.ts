import type { Name } from './documents.ts'

export const tools = ['redocly', 'spectral', 'typescript', 'python', 'schemathesis'] as const
export type Tool = (typeof tools)[number]

/** Something that a tool has to say about a document, or about the service that stands behind it. */
export interface Finding {
  readonly tool: Tool
  readonly document: Name
  readonly rule: string
  /** Place in the document, or operation. */
  readonly where: string
  readonly message: string
}
