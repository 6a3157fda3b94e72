import type { Insertable } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import { countVisit } from '../access/countVisit.ts'
import { oncePerKey } from '../access/idempotency.ts'
import type { problems as accessProblems } from '../access/problems.ts'
import type { CustomerContext } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { uploads } from '../documents/data/uploads.generated.ts'
import type { ReceivedFile } from '../documents/index.ts'
import { uuid } from '../runtime/ids.ts'
import type { invalidRequest, Refusal } from '../runtime/problems.ts'
import { lockCustomer, noteStatus } from './customerStatus.ts'
import type { problems } from './problems.ts'
import { refuseFiles } from './refuseFiles.ts'
import { representDocument } from './representDocument.ts'
import type { KycDocumentRow } from './tables.ts'

export interface Upload {
  readonly operation: string
  readonly key: string | undefined
  /** The files of the form by the names of their fields, which problems tell. */
  readonly files: Readonly<Record<string, File>>
}

type Documents = readonly components['schemas']['KycDocument'][]

interface Stored {
  readonly status: 201
  readonly body: Documents
}

type Refused = Refusal<
  | typeof invalidRequest
  | typeof accessProblems.tooManyRequests
  | typeof accessProblems.idempotencyKeyReused
  | (typeof problems)['documentUnsupported' | 'documentTooLarge' | 'tooManyDocuments']
>

/** Stores all of the files, or none. Their rows are written after they have their names, so no row is ever without its file. */
export async function storeDocuments(context: CustomerContext, upload: Upload): Promise<Stored | Refused> {
  const { customer, documents } = context
  const tooMany = await countVisit(context, `documents of customer ${customer.id}`, uploads.throttle)
  if (tooMany !== undefined) return tooMany
  const files = Object.entries(upload.files).map(([field, file]) => ({ field, ...documents.received(file) }))
  const refused = refuseFiles(context, files)
  if (refused !== undefined) return refused

  await documents.keep(files)
  // If this throws, its transaction may have been committed all the same: the sweep removes the files where it was not.
  const { reply, fresh } = await oncePerKey<Stored | Refused>(context, {
    ...{ operation: upload.operation, key: upload.key },
    request: files.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
    async effect(writing) {
      await lockCustomer(writing, customer.id)
      const rows = files.map((file) => newDocument(writing, customer.id, file))
      for (const row of rows) await writing.transaction.insertInto('kyc_documents').values(row).execute()
      await noteStatus(writing, customer.id)
      return { status: 201, body: rows.map(representDocument) }
    },
  })
  if (!fresh || reply.status !== 201) await documents.remove(files)
  return reply
}

type NewDocument = Omit<Required<Insertable<KycDocumentRow>>, 'number'>

function newDocument({ random, now }: Writing, customerId: string, file: ReceivedFile): NewDocument {
  const { contentType: content_type } = file
  if (content_type === undefined) throw new Error('a file of an unknown type is no document')
  return {
    ...{ id: uuid(random), customer_id: customerId, file_name: file.fileName, size_bytes: file.size },
    ...{ content_type, sha256: file.sha256, stored_as: file.storedAs },
    ...{ status: 'Pending', reason: null, uploaded_at: now, reviewed_at: null, reviewed_by: null },
  }
}
