import type { ProblemType } from '../runtime/problems.ts'

/** Why the gateway refuses what concerns documents of customers. */
export const problems = {
  documentUnknown: { status: 404, code: 'document_unknown', detail: 'There is no such document.' },
  documentUnsupported: {
    status: 422,
    code: 'document_unsupported',
    detail: 'A document must be a PDF, JPEG or PNG by its content.',
  },
  documentTooLarge: { status: 422, code: 'document_too_large', detail: 'A document may have 5 MiB.' },
  tooManyDocuments: { status: 422, code: 'too_many_documents', detail: 'One request may have 10 documents.' },
  alreadyDecided: { status: 409, code: 'document_already_decided', detail: 'The document waits for no review.' },
} as const satisfies Record<string, ProblemType>
