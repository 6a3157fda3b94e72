import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { CustomerContext } from '../../capability/context.ts'
import { storeDocuments } from '../storeDocuments.ts'

type Shape = operations['Kyc_UploadMultiple']

/** Stores several documents, all or none. @see docs/gateway.md#documents-of-customers */
export async function Kyc_UploadMultiple(
  { body, headers }: RequestOf<Shape>,
  context: CustomerContext,
): Promise<ReplyOf<Shape>> {
  const files = Object.fromEntries(body.Files.map((file, index) => [`Files.${index}`, file]))
  const upload = { operation: 'Kyc_UploadMultiple', key: headers['Idempotency-Key'], files }
  const reply = await storeDocuments(context, upload)
  return reply.status === 201 ? { status: 201, body: { documents: [...reply.body] } } : reply
}
