import type { Generated } from 'kysely'
import type { DocumentType } from '../documents/index.ts'

declare module '../database/tables.ts' {
  interface Tables {
    kyc_documents: KycDocumentRow
  }
}

/** A document by which a customer proves who it is. */
export interface KycDocumentRow {
  /** The order in which they came. */
  number: Generated<number>
  id: string
  customer_id: string
  /** The name that it was sent with. */
  file_name: string
  content_type: DocumentType
  size_bytes: number
  sha256: string
  /** The name of its file. */
  stored_as: string
  status: 'Pending' | 'Verified' | 'Rejected'
  reason: string | null
  uploaded_at: number
  reviewed_at: number | null
  /** The portal user who has decided. */
  reviewed_by: string | null
}
