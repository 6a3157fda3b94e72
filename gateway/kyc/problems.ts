import { uploads } from '../documents/data/uploads.generated.ts'
import type { ProblemType } from '../runtime/problems.ts'

/** Why the gateway refuses what concerns documents of customers. */
export const problems = {
  documentUnknown: { status: 404, code: 'document_unknown', detail: 'There is no such document.' },
  documentUnsupported: {
    status: 422,
    code: 'document_unsupported',
    detail: 'A document must be a PDF, JPEG or PNG by its content.',
  },
  documentTooLarge: {
    status: 422,
    code: 'document_too_large',
    detail: `A document may have ${uploads.fileSize / 1_048_576} MiB.`,
  },
  tooManyDocuments: {
    status: 422,
    code: 'too_many_documents',
    detail: `One request may have ${uploads.files} documents.`,
  },
  alreadyDecided: { status: 409, code: 'document_already_decided', detail: 'The document waits for no review.' },
} as const satisfies Record<string, ProblemType>
