import type { Selectable } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import { isoTime } from '../runtime/clock.ts'
import type { KycDocumentRow } from './tables.ts'

/** The wire form of a document. */
export function representDocument(
  row: Omit<Selectable<KycDocumentRow>, 'number'>,
): components['schemas']['KycDocument'] {
  return {
    ...{ id: row.id, fileName: row.file_name, contentType: row.content_type, sizeBytes: row.size_bytes },
    ...{ status: row.status, reason: row.reason, uploadedAt: isoTime(row.uploaded_at) },
    reviewedAt: row.reviewed_at === null ? null : isoTime(row.reviewed_at),
  }
}
